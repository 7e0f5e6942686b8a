package io.restock.ml.demand.issue;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.ml.demand.calibration.KeptCalibration;
import io.restock.ml.demand.market.BusinessDay;
import io.restock.ml.demand.serve.Champions.Champion;
import io.restock.ml.demand.serve.Forecasts;
import io.restock.ml.demand.serve.GuardedForecaster;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.HistoryDigest;
import io.restock.ml.forecast.DemandForecast;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes what is due: asks the forecaster, and takes in what was already demanded today. */
final class ForecastMaker {

    private final GuardedForecaster forecaster;
    private final ForecastSettings settings;
    private final String runtime;
    private final Clock clock;

    /** @param runtime the versions that compute */
    ForecastMaker(GuardedForecaster forecaster, ForecastSettings settings, String runtime, Clock clock) {
        this.forecaster = forecaster;
        this.settings = settings;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** In days. */
    int horizon() {
        return settings.horizon();
    }

    /** In observed days. */
    int handOver() {
        return settings.handOver();
    }

    /** The model that answers from now on, or one that comes later. */
    Champion champion() {
        return forecaster.champion();
    }

    /** @param calibrations of the locations that have one */
    List<ForecastIssued> make(List<DueForecast> due, Map<LocationId, KeptCalibration> calibrations) {
        return facts(due, forecaster.forecast(histories(due)), calibrations);
    }

    /** What the shadow would have issued; empty while none runs. */
    List<ForecastIssued> makeInShadow(List<DueForecast> due) {
        return forecaster
                .shadow(histories(due))
                .map(answers -> facts(due, answers, Map.of()))
                .orElse(List.of());
    }

    private static List<DemandHistory> histories(List<DueForecast> due) {
        return due.stream()
                .flatMap(forecast -> forecast.handOver().histories(forecast.history()).stream())
                .toList();
    }

    private List<ForecastIssued> facts(
            List<DueForecast> due, Forecasts answers, Map<LocationId, KeptCalibration> calibrations) {
        var first = 0;
        var firsts = new int[due.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = first;
            first += 1 + due.get(i).handOver().like().size();
        }
        return IntStream.range(0, firsts.length)
                .parallel()
                .mapToObj(i -> fact(due.get(i), firsts[i], answers, calibrations))
                .toList();
    }

    /** @param first place of the item's own answer; those of the items like it follow */
    private ForecastIssued fact(
            DueForecast forecast, int first, Forecasts answers, Map<LocationId, KeptCalibration> calibrations) {
        var handOver = forecast.handOver();
        var demand = handOver.blended(
                answers.demand().subList(first, first + 1 + handOver.like().size()));
        var location = forecast.demand().item().location();
        var calibration = calibrations.get(location);
        return calibration != null
                        && calibration.appliesTo(
                                answers.model(), forecast.demand().origin())
                ? issued(forecast, moved(forecast, demand, calibration), answers, calibration.stream(location))
                : issued(forecast, demand.paths(), answers, null);
    }

    private static QuantilePaths moved(DueForecast due, DemandForecast demand, KeptCalibration calibration) {
        return calibration
                .calibration()
                .apply(DemandClass.of(due.history()), demand)
                .paths();
    }

    private ForecastIssued issued(
            DueForecast due, QuantilePaths atOrigin, Forecasts answers, @Nullable String calibration) {
        var demand = due.demand();
        var soFar = new DaySoFar(demand.unitsToday(), elapsed(demand.today()));
        return new ForecastIssued(
                due.id(),
                demand.item(),
                demand.origin(),
                Quantity.of(soFar.units()),
                soFar.after(atOrigin),
                answers.model(),
                HistoryDigest.of(due.history()),
                runtime,
                due.knownPosition(),
                answers.fallback(),
                clock.instant(),
                demand.known(),
                due.handOver().asAnalogy(),
                calibration);
    }

    private double elapsed(BusinessDay today) {
        var latest = today.latest();
        return latest == null ? 0 : settings.tradingHours().elapsedAt(latest);
    }
}
