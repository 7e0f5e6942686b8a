package io.restock.ml.forecast.attribution;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one forecaster answers to many histories: all asked in one batch, each different one once. */
final class Answers {

    private final Map<DemandHistory, DemandForecast> byHistory = new HashMap<>();

    Answers(DemandForecaster forecaster, Collection<DemandHistory> histories) {
        var asked = List.copyOf(new LinkedHashSet<>(histories));
        var answers = forecaster.forecast(asked);
        for (int i = 0; i < asked.size(); i++) {
            byHistory.put(asked.get(i), answers.get(i));
        }
    }

    /** The mean of the units expected of each day, over versions of one history. */
    double[] expected(List<DemandHistory> versions) {
        var mean = new double[versions.getFirst().horizon()];
        for (var version : versions) {
            var expected = Objects.requireNonNull(byHistory.get(version)).expected();
            for (int day = 0; day < mean.length; day++) {
                mean[day] += expected.get(day) / versions.size();
            }
        }
        return mean;
    }
}
