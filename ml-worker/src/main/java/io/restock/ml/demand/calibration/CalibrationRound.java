package io.restock.ml.demand.calibration;

import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.serve.ServedModels;
import io.restock.ml.demand.trial.PastWindow;
import io.restock.ml.demand.trial.SampledItems;
import io.restock.ml.round.Publication;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Calibrates the champion at some locations, where its last calibration is a week old or another model's. */
record CalibrationRound(
        DemandRecords records,
        View<KeptCalibration> calibrations,
        ServedModels models,
        Publication publication,
        CalibrationSettings settings,
        Clock clock) {

    private static final int TOGETHER = 64;

    /** @param worker where the model runs and the events are stored: both block */
    Mono<Void> calibrate(Collection<LocationId> locations, Scheduler worker) {
        var champion = models.champion();
        return records.daysNow(locations)
                .filterWhen(started -> isDue(started, champion))
                .concatMap(started -> calibrate(started, champion, worker))
                .then();
    }

    private Mono<Boolean> isDue(StartedDay started, ModelRef champion) {
        return calibrations
                .find(started.location().value())
                .map(Seen::document)
                .map(last -> !last.model().equals(champion)
                        || !started.day().isBefore(last.day().plusDays(settings.days())))
                .defaultIfEmpty(true);
    }

    private Mono<Void> calibrate(StartedDay started, ModelRef champion, Scheduler worker) {
        var past = new PastForecasts();
        return SampledItems.of(records.itemsAt(started.location()), settings.items())
                .flatMapIterable(items -> items)
                .buffer(TOGETHER)
                .concatMap(items -> records.of(items).collectList(), 1)
                .publishOn(worker)
                .all(known -> models.askChampion(model -> {
                    var same = model.model().equals(champion);
                    if (same) {
                        past.add(windows(known, started.day()), model);
                    }
                    return same;
                }))
                .filter(allOfOneModel -> allOfOneModel)
                .doOnNext(_ -> publish(started, champion, past))
                .then();
    }

    /** Of those that know nothing of a later day. */
    private static List<PastWindow> windows(List<KnownDemand> known, LocalDate day) {
        return known.stream()
                .filter(demand -> demand.today().day().equals(day))
                .flatMap(demand -> demand.history(1).stream())
                .flatMap(history -> PastWindow.of(history).stream())
                .toList();
    }

    private void publish(StartedDay started, ModelRef model, PastForecasts past) {
        past.fact(started.location(), started.day(), model, clock.instant())
                .ifPresent(fact -> publication.publishOnce(
                        KeptCalibration.stream(started.location(), started.day(), model), fact));
    }
}
