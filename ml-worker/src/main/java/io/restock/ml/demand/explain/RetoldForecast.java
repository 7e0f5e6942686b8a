package io.restock.ml.demand.explain;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.attribution.MadeForecast;
import java.time.LocalDate;
import java.util.List;

/**
 * A forecast that was issued once, made again from the events and by the model of then.
 *
 * @param similar units of each day that come from similar items
 */
record RetoldForecast(ForecastIssued issued, MadeForecast made, List<Double> similar) {

    static RetoldForecast of(ForecastIssued issued, DemandForecaster model, DemandHistory history, HandOver handOver) {
        var answers = model.forecast(handOver.histories(history));
        var forecaster = HandedOver.of(model, history, handOver, answers);
        return new RetoldForecast(
                issued,
                new MadeForecast(forecaster, history, handOver.blended(answers)),
                history.future().stream()
                        .map(day -> forecaster.similarOn(day.day()))
                        .toList());
    }

    FirstDay firstDay() {
        return FirstDay.of(issued, made.answer());
    }

    /** Whether it is what was issued: days after the first are issued as the model answers them. */
    boolean isSame() {
        var then = issued.demand().daily();
        var now = made.answer().paths().daily();
        return then.subList(1, then.size()).equals(now.subList(1, now.size()));
    }

    /** What its first day adds to the units expected of some days. */
    double soFar(LocalDate first) {
        return issued.origin().plusDays(1).isBefore(first) ? 0 : firstDay().units();
    }
}
