package io.restock.ml.demand.issue;

import static java.util.stream.Collectors.toSet;

import io.restock.events.ForecastId;
import io.restock.events.LocationId;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.analogue.Analogues;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.demand.calibration.Calibrations;
import io.restock.ml.demand.calibration.KeptCalibration;
import io.restock.ml.demand.issue.DueForecast.Reign;
import io.restock.ml.demand.shadow.ShadowForecasts;
import io.restock.ml.round.Issued;
import io.restock.ml.round.Publication;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Forecasts some items together, as far as they are due, and publishes the forecasts together. */
final class ForecastRound {

    private final DemandRecords records;
    private final Issued<IssuedForecast> issued;
    private final Analogues analogues;
    private final Calibrations calibrations;
    private final ForecastMaker maker;
    private final Publication publication;
    private final ShadowForecasts shadows;

    ForecastRound(
            DemandRecords records,
            Issued<IssuedForecast> issued,
            Analogues analogues,
            Calibrations calibrations,
            ForecastMaker maker,
            Publication publication,
            ShadowForecasts shadows) {
        this.records = records;
        this.issued = issued;
        this.analogues = analogues;
        this.calibrations = calibrations;
        this.maker = maker;
        this.publication = publication;
        this.shadows = shadows;
    }

    /** @param worker where the models run and the events are stored: both block */
    Mono<Void> issue(Collection<StockItemId> items, Scheduler worker) {
        var champion = maker.champion();
        return calibrations
                .of(items, champion.model())
                .flatMap(moving -> Mono.zip(records.of(items).collectList(), issued.of(items))
                        .map(known -> due(known.getT1(), known.getT2(), champion.since(), moving))
                        .flatMap(this::withAnalogues)
                        .filter(due -> !due.isEmpty())
                        .zipWith(Mono.just(moving)))
                .publishOn(worker)
                .doOnNext(known -> issue(known.getT1(), known.getT2()))
                .flatMap(known -> shadows.keep(maker.makeInShadow(known.getT1()), opening(known.getT1())));
    }

    private List<DueForecast> due(
            List<KnownDemand> known, Map<String, IssuedForecast> last, long since, Map<LocationId, ?> moving) {
        return known.stream()
                .map(demand -> DueForecast.of(
                        demand,
                        maker.horizon(),
                        new Reign(since, moving.containsKey(demand.item().location())),
                        last))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<ForecastId> opening(List<DueForecast> due) {
        return due.stream().filter(DueForecast::opensDay).map(DueForecast::id).collect(toSet());
    }

    private Mono<List<DueForecast>> withAnalogues(List<DueForecast> due) {
        return analogues
                .of(due.stream().map(DueForecast::demand).toList(), maker.horizon(), maker.handOver())
                .map(found -> due.stream()
                        .map(forecast -> forecast.with(
                                found.getOrDefault(forecast.demand().item(), HandOver.DONE)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private void issue(List<DueForecast> due, Map<LocationId, KeptCalibration> known) {
        var facts = new LinkedHashMap<String, Object>();
        maker.make(due, known).forEach(fact -> facts.put(fact.forecast().toString(), fact));
        publication.publish(facts);
        due.forEach(forecast -> issued.remember(forecast.asIssued()));
    }
}
