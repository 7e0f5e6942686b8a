package io.restock.ml.evaluation.measure;

import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/** Which single number of a forecast stands for a period. */
public enum PointRule {
    /** The expected units. */
    MEAN,
    /** Half of the periods are above it: the least absolute error, and for skewed demand far too little in all. */
    MEDIAN,
    /** One quantile level for all items of an origin, such that they add up to what the expected units add up to. */
    MATCHED;

    private static final double LOWEST = .2;
    private static final double HIGHEST = .95;
    private static final int HALVINGS = 30;

    /**
     * The level to read off.
     *
     * @param forecasts of all items of one origin
     * @return NaN for the expected units themselves
     */
    public double level(List<DemandForecast> forecasts) {
        return switch (this) {
            case MEAN -> Double.NaN;
            case MEDIAN -> .5;
            case MATCHED -> matching(forecasts);
        };
    }

    /** By halving: the higher the level, the more units. */
    private static double matching(List<DemandForecast> forecasts) {
        var expected = units(forecasts, MEAN.level(forecasts));
        double low = LOWEST;
        double high = HIGHEST;
        for (int i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (units(forecasts, middle) < expected) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double units(List<DemandForecast> forecasts, double level) {
        var levels = new QuantileLevels(forecasts.getFirst().paths().levels());
        double units = 0;
        for (var forecast : forecasts) {
            for (int day = 0; day < forecast.horizon(); day++) {
                units += point(levels, forecast, day, level);
            }
        }
        return units;
    }

    /** Units of one day of the horizon, from 0. */
    public static double point(DemandForecast forecast, int day, double level) {
        return point(new QuantileLevels(forecast.paths().levels()), forecast, day, level);
    }

    private static double point(QuantileLevels levels, DemandForecast forecast, int day, double level) {
        if (Double.isNaN(level)) {
            return forecast.expected().get(day);
        }
        return levels.interpolate(level, forecast.paths().daily().get(day)::get);
    }
}
