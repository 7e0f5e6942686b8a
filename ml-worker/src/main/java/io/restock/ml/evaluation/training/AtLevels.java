package io.restock.ml.evaluation.training;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/** Another forecaster, read at other levels: straight lines between its own. */
record AtLevels(DemandForecaster forecaster, QuantileLevels levels) implements DemandForecaster {

    @Override
    public ModelRef model() {
        return forecaster.model();
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return forecaster.forecast(histories).stream().map(this::read).toList();
    }

    private DemandForecast read(DemandForecast forecast) {
        var own = new QuantileLevels(forecast.paths().levels());
        var paths = new PathBuilder(levels);
        for (int day = 0; day < forecast.horizon(); day++) {
            var daily = forecast.paths().daily().get(day);
            var sums = forecast.paths().cumulative().get(day);
            paths.add(
                    forecast.expected().get(day),
                    level -> own.interpolate(levels.get(level), daily::get),
                    level -> own.interpolate(levels.get(level), sums::get));
        }
        return paths.build();
    }
}
