package io.restock.ml.demand.issue;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.ml.demand.market.BusinessDay;
import io.restock.ml.demand.serve.Forecasts;
import io.restock.ml.demand.serve.GuardedForecaster;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.HistoryDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

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

    /** Grows with each change of the model that answers. */
    long championSince() {
        return forecaster.championSince();
    }

    List<ForecastIssued> make(List<DueForecast> due) {
        return facts(due, forecaster.forecast(histories(due)));
    }

    /** What the shadow would have issued; empty while none runs. */
    List<ForecastIssued> makeInShadow(List<DueForecast> due) {
        return forecaster
                .shadow(histories(due))
                .map(answers -> facts(due, answers))
                .orElse(List.of());
    }

    private static List<DemandHistory> histories(List<DueForecast> due) {
        return due.stream()
                .flatMap(forecast -> forecast.handOver().histories(forecast.history()).stream())
                .toList();
    }

    private List<ForecastIssued> facts(List<DueForecast> due, Forecasts answers) {
        var facts = new ArrayList<ForecastIssued>();
        var next = 0;
        for (var forecast : due) {
            var end = next + 1 + forecast.handOver().like().size();
            var demand = forecast.handOver().blended(answers.demand().subList(next, end));
            facts.add(issued(forecast, demand.paths(), answers));
            next = end;
        }
        return facts;
    }

    private ForecastIssued issued(DueForecast due, QuantilePaths atOrigin, Forecasts answers) {
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
                due.handOver().asAnalogy());
    }

    private double elapsed(BusinessDay today) {
        var latest = today.latest();
        return latest == null ? 0 : settings.tradingHours().elapsedAt(latest);
    }
}
