package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import io.restock.ml.forecast.series.smoothing.EtsForm.Season;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Exponential smoothing with additive errors in state space form, its trend and season chosen by AICc (Hyndman, Koehler,
 * Ord, Snyder 2008, doi:10.1007/978-3-540-71918-2). A season needs two whole ones, and to be no longer than
 * {@value #LONGEST_SEASON} periods; factors need demand above zero everywhere. Tuned, it keeps form and parameters; where
 * too little is known for the smallest form, it is simple exponential smoothing.
 */
public final class ExponentialSmoothing implements SeriesModel {

    private static final int LONGEST_SEASON = 24;

    @Override
    public String id() {
        return "ets";
    }

    @Override
    public double[] mean(Series series, int horizon) {
        return tunedTo(series).mean(series, horizon);
    }

    @Override
    public SeriesModel tunedTo(Series series) {
        var known = series.known();
        var small = SimpleExponentialSmoothing.optimised();
        if (Arrays.stream(known).distinct().limit(2).count() < 2) {
            return small;
        }
        return EtsForm.all(seasons(series, known)).stream()
                .filter(form -> known.length > form.parameters(series.season()) + 1)
                .map(form -> EtsFit.of(id(), form, series))
                .min(Comparator.comparingDouble(EtsFit::aicc))
                .<SeriesModel>map(best -> best)
                .orElse(small);
    }

    private static List<Season> seasons(Series series, double[] known) {
        if (series.season() > LONGEST_SEASON || series.length() < 2 * series.season()) {
            return List.of(Season.NONE);
        }
        return Arrays.stream(known).allMatch(units -> units > 0)
                ? List.of(Season.values())
                : List.of(Season.NONE, Season.ADDITIVE);
    }
}
