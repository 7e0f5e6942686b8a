package io.restock.ml.forecast.training;

import io.restock.ml.forecast.DemandForecast;
import java.util.List;

/**
 * How far the written model is from the trained one: the largest difference of a quantile over the item's scale, and for
 * sums over their days as well, for rounding adds up.
 */
final class Parity {

    /** More than rounding can explain. */
    static final double TOLERANCE = 1e-4;

    private Parity() {}

    static double gap(List<float[]> trained, List<DemandForecast> served) {
        double widest = 0;
        int at = 0;
        for (int window = 0; window < served.size(); window++) {
            var scale = trained.get(2)[window];
            var paths = served.get(window).paths();
            for (int day = 0; day < paths.horizon(); day++) {
                for (int level = 0; level < paths.levels().size(); level++, at++) {
                    var daily = Math.abs(paths.daily().get(day).get(level) - trained.get(0)[at]);
                    var sum = Math.abs(paths.cumulative().get(day).get(level) - trained.get(1)[at]) / (day + 1);
                    widest = Math.max(widest, Math.max(daily, sum) / scale);
                }
            }
        }
        return widest;
    }
}
