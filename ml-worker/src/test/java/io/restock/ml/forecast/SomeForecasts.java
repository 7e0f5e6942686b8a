package io.restock.ml.forecast;

import java.util.List;

/** Forecasts of the levels .1, .5 and .9 that are made up. */
public final class SomeForecasts {

    public static final QuantileLevels LEVELS = new QuantileLevels(List.of(.1, .5, .9));

    private SomeForecasts() {}

    /** The same quantiles each period, whose sums are those of the first period times the periods. */
    public static DemandForecast each(int horizon, double mean, double low, double middle, double high) {
        return each(LEVELS, horizon, mean, List.of(low, middle, high));
    }

    /** Of other levels. */
    public static DemandForecast each(QuantileLevels levels, int horizon, double mean, List<Double> row) {
        var paths = new PathBuilder(levels);
        for (int period = 1; period <= horizon; period++) {
            var periods = period;
            paths.add(mean, row::get, level -> periods * row.get(level));
        }
        return paths.build();
    }

    /** Sure of itself. */
    public static DemandForecast exactly(int horizon, double units) {
        return each(horizon, units, units, units, units);
    }
}
