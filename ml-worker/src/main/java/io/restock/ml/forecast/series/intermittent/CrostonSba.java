package io.restock.ml.forecast.series.intermittent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;

/**
 * Size over interval, both smoothed exponentially where there is demand (Croston 1972, doi:10.1057/jors.1972.50), less the
 * bias of that ratio (Syntetos and Boylan 2005, doi:10.1016/j.ijforecast.2004.10.001): (1 − α/2) · z / p. Both start with
 * the first demand and the interval up to it. One α for both, of those tried the one with the least squared error of the
 * next period in the series' past.
 */
public final class CrostonSba implements SeriesModel {

    private final double[] tried;
    private final String id;

    private CrostonSba(String id, double... tried) {
        this.id = id;
        this.tried = tried;
    }

    public static CrostonSba optimised() {
        return new CrostonSba("croston-sba", SmoothingConstants.tried());
    }

    public static CrostonSba fixed(double alpha) {
        return new CrostonSba("croston-sba-fixed", alpha);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var known = series.known();
        var best = new Smoothed(0, Double.POSITIVE_INFINITY);
        for (var alpha : tried) {
            var smoothed = smooth(known, alpha);
            best = smoothed.squaredError() < best.squaredError() ? smoothed : best;
        }
        var mean = best.mean();
        return series.ahead(horizon, _ -> mean);
    }

    private static Smoothed smooth(double[] known, double alpha) {
        double size = 0;
        double interval = 0;
        double mean = 0;
        double squares = 0;
        int since = 0;
        for (var units : known) {
            squares += interval > 0 ? (units - mean) * (units - mean) : 0;
            since++;
            if (units > 0) {
                size = interval > 0 ? size + alpha * (units - size) : units;
                interval = interval > 0 ? interval + alpha * (since - interval) : since;
                mean = (1 - alpha / 2) * size / interval;
                since = 0;
            }
        }
        return new Smoothed(mean, squares);
    }

    private record Smoothed(double mean, double squaredError) {}
}
