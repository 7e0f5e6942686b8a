package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.function.Function;

/**
 * Every period like the level, smoothed exponentially (Brown 1959); smoothing constant and first level have the least
 * squared error of the next period in the series' past, as {@code ses} of R's forecast package has them. Tuned, it keeps
 * both.
 */
public final class SimpleExponentialSmoothing implements SeriesModel {

    private final String id;
    private final Function<double[], Level> level;

    private SimpleExponentialSmoothing(String id, Function<double[], Level> level) {
        this.id = id;
        this.level = level;
    }

    public static SimpleExponentialSmoothing optimised() {
        return new SimpleExponentialSmoothing("ses", Level::optimised);
    }

    /** With a smoothing constant in (0, 1). */
    public static SimpleExponentialSmoothing fixed(double alpha) {
        return new SimpleExponentialSmoothing("ses-fixed", demand -> Level.smoothed(alpha, demand));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        return tunedTo(series).mean(series, horizon);
    }

    @Override
    public SeriesModel tunedTo(Series series) {
        return new Tuned(id, level.apply(series.demand()));
    }

    private record Tuned(String id, Level level) implements SeriesModel {

        @Override
        public double[] mean(Series series, int horizon) {
            var last = Level.from(level.alpha(), level.first(), series.demand()).last();
            return series.ahead(horizon, _ -> last);
        }
    }
}
