package io.restock.ml.demand.training;

import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.training.kept.PanelSnapshot;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of demand, as a training reads it: the items that sold most, all to the last day that all locations have. */
@Component
class TrainingData {

    private static final int TOGETHER = 64;
    private static final int SHORTEST_PAST = 29;

    private final DemandRecords records;
    private final TrainingSettings settings;

    TrainingData(DemandRecords records, TrainingSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    Mono<Long> itemCount() {
        return items().count();
    }

    Mono<PanelSnapshot> snapshot() {
        return items().sort(Comparator.comparing(StockItemId::toString))
                .buffer(TOGETHER)
                .concatMap(records::of)
                .collectList()
                .map(this::snapshot);
    }

    private Flux<StockItemId> items() {
        return records.daysNow().concatMap(day -> records.itemsAt(day.location()));
    }

    private PanelSnapshot snapshot(List<KnownDemand> known) {
        var position = known.stream().mapToLong(KnownDemand::position).max().orElse(0);
        var histories = known.stream()
                .flatMap(demand -> demand.history(1).stream())
                .sorted(Comparator.comparing(history -> history.item().toString()))
                .toList();
        var end = histories.stream().map(DemandHistory::origin).min(LocalDate::compareTo);
        var items = end.stream()
                .flatMap(day -> histories.stream().flatMap(history -> item(history, day)))
                .toList();
        var panel = new DemandPanel(Grain.DAY, Set.of(DemandPanel.PRICE), SHORTEST_PAST, items);
        return PanelSnapshot.of(
                end.map(day -> panel.bestSellers(settings.items(), day)).orElse(panel), position);
    }

    private static Stream<PanelItem> item(DemandHistory history, LocalDate end) {
        List<DemandDay> days = history.past().stream()
                .takeWhile(day -> !day.day().isAfter(end))
                .toList();
        return days.isEmpty() ? Stream.of() : Stream.of(new PanelItem(history.item(), history.traits(), days));
    }
}
