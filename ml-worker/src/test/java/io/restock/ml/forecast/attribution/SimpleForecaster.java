package io.restock.ml.forecast.attribution;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * So many times the mean of the last four weeks, as the day to come deserves.
 *
 * @param factor of a day to come
 */
record SimpleForecaster(String name, ToDoubleFunction<PlannedDay> factor) implements DemandForecaster {

    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.5));

    @Override
    public ModelRef model() {
        return new ModelRef(name, "");
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return histories.stream().map(this::forecast).toList();
    }

    private DemandForecast forecast(DemandHistory history) {
        var past = history.past();
        var level = past.subList(Math.max(0, past.size() - 28), past.size()).stream()
                .mapToLong(DemandDay::units)
                .average()
                .orElseThrow();
        var paths = new PathBuilder(LEVELS);
        history.future().forEach(day -> {
            var units = level * factor.applyAsDouble(day);
            paths.add(units, _ -> units, _ -> units);
        });
        return paths.build();
    }
}
