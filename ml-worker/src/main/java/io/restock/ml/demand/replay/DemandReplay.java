package io.restock.ml.demand.replay;

import io.restock.events.CatalogueEvent;
import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.events.KnownStreams;
import io.restock.events.LocationEvent;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.StockEvent;
import io.restock.events.StockItemId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.MemoryWindow;
import io.restock.ml.demand.Surroundings;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.demand.ranking.Ranking;
import io.restock.ml.demand.replay.StreamReader.Numbered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Builds again what was known of the demand for an item, from the events themselves and by the very folds that the views
 * are made of. Blocks.
 */
@Component
public class DemandReplay {

    private final StreamReader streams;
    private final StreamPositions positions;

    DemandReplay(StreamReader streams, StreamPositions positions) {
        this.streams = streams;
        this.positions = positions;
    }

    /**
     * As it was known when the event store had reached a position; none before the first business day.
     *
     * @param asOf the moment on the location's clock, after which nothing was foretold yet
     */
    public Optional<KnownDemand> at(StockItemId item, long position, Instant asOf) {
        return of(item, positions.at(item, position, asOf), position);
    }

    /** As it was known from so much of each stream; none before the first business day. */
    public Optional<KnownDemand> of(StockItemId item, KnownStreams known, long position) {
        var calendar = calendar(item.location(), known);
        if (calendar.today() == null) {
            return Optional.empty();
        }
        var window = MemoryWindow.of(calendar);
        var product = product(item, known);
        var around = new Surroundings(
                calendar,
                product,
                ranking(item, known),
                signals(item, known, window, product.category()),
                known.asOf());
        return Optional.of(new KnownDemand(head(item, known), months(item, known, window), around, position));
    }

    private LocationCalendar calendar(LocationId location, KnownStreams known) {
        var opened = streams.upTo("location:" + location, known.location(), LocationEvent.class)
                .reduce(
                        LocationCalendar.blank(location),
                        (calendar, next) -> calendar.after(next.event(), next.sequence()),
                        (_, later) -> later);
        return market(location, known)
                .reduce(opened, (calendar, next) -> calendar.after(next.event(), next.sequence()), (_, later) -> later);
    }

    private DemandProduct product(StockItemId item, KnownStreams known) {
        return streams.upTo(DemandProduct.id(item.sku()), known.product(), CatalogueEvent.class)
                .reduce(
                        DemandProduct.blank(item.sku()),
                        (product, next) -> product.after(next.event(), next.sequence()),
                        (_, later) -> later);
    }

    private DemandItem head(StockItemId item, KnownStreams known) {
        return stock(item, known)
                .reduce(
                        DemandItem.blank(item),
                        (head, next) -> head.after(next.event(), next.sequence()),
                        (_, later) -> later);
    }

    private Map<YearMonth, DemandMonth> months(StockItemId item, KnownStreams known, MemoryWindow window) {
        var months = new HashMap<YearMonth, DemandMonth>();
        stock(item, known)
                .forEach(next -> DemandMonth.concernedBy(next.event())
                        .filter(window::contains)
                        .forEach(month -> months.put(
                                month,
                                months.getOrDefault(month, DemandMonth.blank(item, month))
                                        .after(next.event(), next.sequence()))));
        return months;
    }

    private List<SignalMonth> signals(StockItemId item, KnownStreams known, MemoryWindow window, String category) {
        var months = new LinkedHashMap<String, @Nullable SignalMonth>();
        window.signalIds(item, category).forEach(id -> months.put(id, null));
        market(item.location(), known)
                .forEach(next -> SignalMonth.concernedBy(next.event())
                        .filter(months::containsKey)
                        .ifPresent(id -> months.compute(
                                id,
                                (_, before) -> (before == null ? SignalMonth.blank(id) : before)
                                        .after(next.event(), next.sequence()))));
        return months.values().stream().filter(Objects::nonNull).toList();
    }

    private @Nullable Ranking ranking(StockItemId item, KnownStreams known) {
        var ranked = known.ranked();
        return ranked == null
                ? null
                : streams.only(Ranking.stream(item.location().value(), ranked), ItemsRanked.class)
                        .map(Ranking::of)
                        .orElseThrow();
    }

    private Stream<Numbered<StockEvent>> stock(StockItemId item, KnownStreams known) {
        return streams.upTo(item.toString(), known.stock(), StockEvent.class);
    }

    private Stream<Numbered<MarketEvent>> market(LocationId location, KnownStreams known) {
        return streams.upTo("market:" + location, known.market(), MarketEvent.class);
    }
}
