package io.restock.ml.accuracy;

import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.events.StockItemId;
import io.restock.ml.accuracy.drift.DriftWatch;
import io.restock.ml.accuracy.kept.KeptForecasts;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.demand.serve.Champions;
import io.restock.ml.round.Publication;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Measures at some locations each day that has become complete, once. */
record AccuracyRound(
        DemandRecords records,
        KeptForecasts forecasts,
        KeptShadows shadows,
        View<DriftWatch> watches,
        Champions champions,
        Publication publication,
        Clock clock) {

    /** After which a day that nobody measured is left alone. */
    private static final int DAYS_BACK = 14;

    private static final int ITEMS_AT_ONCE = 128;

    /** @param worker where the events are stored, which blocks */
    Mono<Void> measure(Collection<LocationId> locations, Scheduler worker) {
        return champions
                .now()
                .flatMap(champion -> records.daysNow(locations)
                        .concatMap(started -> measured(started)
                                .publishOn(worker)
                                .doOnNext(days -> publish(started.location(), days, champion.model())))
                        .then());
    }

    private Mono<List<MeasuredDay>> measured(StartedDay started) {
        return due(started).filter(days -> !days.isEmpty()).flatMap(days -> {
            var tallies = days.stream().map(MeasuredDay::new).toList();
            return records.itemsAt(started.location())
                    .buffer(ITEMS_AT_ONCE)
                    .concatMap(items -> add(items, days, tallies))
                    .then(Mono.just(tallies));
        });
    }

    /** The complete days that were not measured yet, oldest first. */
    private Mono<List<LocalDate>> due(StartedDay started) {
        var oldest = started.day().minusDays(DAYS_BACK);
        return watches.find(started.location().value())
                .map(Seen::document)
                .map(watch -> watch.day().plusDays(1))
                .filter(next -> next.isAfter(oldest))
                .defaultIfEmpty(oldest)
                .map(next -> next.isBefore(started.day())
                        ? next.datesUntil(started.day()).toList()
                        : List.of());
    }

    private Mono<Void> add(List<StockItemId> items, List<LocalDate> days, List<MeasuredDay> tallies) {
        return Mono.zip(forecasts.of(items, days), shadows.of(items, days))
                .flatMap(kept -> records.of(items)
                        .doOnNext(demand -> demand.history(1)
                                .ifPresent(history -> tallies.forEach(day -> day.add(
                                        history,
                                        kept.getT1().getOrDefault(demand.item(), List.of()),
                                        kept.getT2().getOrDefault(demand.item(), Map.of())))))
                        .then());
    }

    /** Shadows first: what the champion did says that a day is measured. */
    private void publish(LocationId location, List<MeasuredDay> days, ModelRef champion) {
        days.forEach(day -> {
            var now = clock.instant();
            day.shadowFacts(location, champion, now)
                    .forEach(fact -> publication.publishOnce(MeasuredDay.stream(fact), fact));
            day.fact(location, champion, now)
                    .ifPresent(fact -> publication.publishOnce(MeasuredDay.stream(location, day.day()), fact));
        });
    }
}
