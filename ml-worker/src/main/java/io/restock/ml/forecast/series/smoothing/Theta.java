package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Line;
import io.restock.ml.forecast.series.SeasonalPattern;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * The theta method (Assimakopoulos and Nikolopoulos 2000, doi:10.1016/S0169-2070(00)00066-2), which is a smoothed level
 * with half the slope of the series' straight line for drift (Hyndman and Billah 2003, doi:10.1016/S0169-2070(01)00143-1):
 * l + b/2 · (h − 1 + (1 − (1 − α)ⁿ) / α). A season that passes the test is taken out before and put back after, by
 * factors where they can be had, else by differences. Tuned, it keeps α and the first level.
 */
public final class Theta implements SeriesModel {

    private static final String ID = "theta";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        return tunedTo(series).mean(series, horizon);
    }

    @Override
    public SeriesModel tunedTo(Series series) {
        var demand = series.demand();
        var rest = pattern(demand, series.season()).removedFrom(demand);
        return new Tuned(Level.optimised(rest));
    }

    private record Tuned(Level level) implements SeriesModel {

        @Override
        public String id() {
            return ID;
        }

        @Override
        public double[] mean(Series series, int horizon) {
            var demand = series.demand();
            var pattern = pattern(demand, series.season());
            var rest = pattern.removedFrom(demand);
            var alpha = level.alpha();
            var last = Level.from(alpha, level.first(), rest).last();
            var line = Line.through(rest, rest.length);
            var drift = line.slope() / 2;
            var lag = (1 - Math.pow(1 - alpha, line.known())) / alpha;
            return series.ahead(
                    horizon, ahead -> pattern.restore(demand.length - 1 + ahead, last + drift * (ahead - 1 + lag)));
        }
    }

    private static SeasonalPattern pattern(double[] demand, int season) {
        if (!SeasonalPattern.isSeasonal(demand, season)) {
            return SeasonalPattern.flat();
        }
        if (Arrays.stream(demand).anyMatch(units -> units <= 0)) {
            return SeasonalPattern.additive(demand, season);
        }
        var factors = SeasonalPattern.multiplicative(demand, season);
        return factors.vanishes() ? SeasonalPattern.flat() : factors;
    }
}
