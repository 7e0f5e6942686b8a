package io.restock.ml.forecast.attribution;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import java.time.LocalDate;
import java.util.List;

/** A forecast, who made it, and from what. */
public record MadeForecast(DemandForecaster forecaster, DemandHistory history, DemandForecast answer) {

    public static MadeForecast by(DemandForecaster forecaster, DemandHistory history) {
        return new MadeForecast(
                forecaster, history, forecaster.forecast(List.of(history)).getFirst());
    }

    /** Units expected of some of its days. */
    public double expected(LocalDate first, LocalDate last) {
        double sum = 0;
        for (int i = 0; i < history.horizon(); i++) {
            var day = history.future().get(i).day();
            sum += day.isBefore(first) || day.isAfter(last)
                    ? 0
                    : answer.expected().get(i);
        }
        return sum;
    }

    public LocalDate lastDay() {
        return history.future().stream()
                .map(PlannedDay::day)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
