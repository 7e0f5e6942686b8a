package io.restock.ml.forecast.training.run;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.panel.Window;
import java.util.List;

/** What a model file loses on validation windows: the pinball loss of days, and of sums over the root of their days, in units. */
record ServedLoss(DemandTraining training, int horizon) {

    double of(OnnxForecaster served) {
        var windows = training.validation();
        var forecasts = served.forecast(windows.stream()
                .map(window -> training.panel().history(window, horizon))
                .toList());
        double total = 0;
        for (int i = 0; i < windows.size(); i++) {
            total += of(windows.get(i), forecasts.get(i), served.levels());
        }
        return total;
    }

    private double of(Window window, DemandForecast forecast, QuantileLevels levels) {
        double total = 0;
        double sum = 0;
        int day = 0;
        for (var actual : days(window)) {
            var units = (double) actual.units();
            sum += units;
            total += pinball(levels, units, forecast.paths().daily().get(day));
            total += pinball(levels, sum, forecast.paths().cumulative().get(day)) / Math.sqrt(day + 1.0);
            day++;
        }
        return total;
    }

    /** Those that may be looked at, up to the first on which stock ran out. */
    private List<DemandDay> days(Window window) {
        return training.panel().actual(window, horizon).stream()
                .takeWhile(day -> day.day().isBefore(training.visible()) && !day.isCensored())
                .toList();
    }

    private static double pinball(QuantileLevels levels, double units, List<Float> quantiles) {
        double total = 0;
        for (int level = 0; level < levels.count(); level++) {
            total += QuantileLevels.pinballLoss(levels.get(level), units, quantiles.get(level));
        }
        return total;
    }
}
