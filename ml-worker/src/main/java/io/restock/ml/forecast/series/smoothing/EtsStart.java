package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Line;
import io.restock.ml.forecast.series.SeasonalPattern;
import io.restock.ml.forecast.series.smoothing.EtsForm.Season;
import io.restock.ml.forecast.series.smoothing.EtsForm.Trend;
import java.util.stream.IntStream;

/**
 * Where the search for the parameters of exponential smoothing starts: on the straight line through the first periods. A
 * point of the search is alpha, the level in steps from the line's start, then as far as the form has them gamma as a share
 * of 1 − alpha, beta as a share of alpha, the slope in steps from the line's, and phi.
 */
record EtsStart(EtsForm form, SeasonalPattern pattern, Line line, double unit) {

    private static final int FIRST = 10;
    private static final double FREE = .3;
    private static final double SEASONED = .1;
    private static final double SHARE = .1;
    private static final double DAMPED = .9;
    private static final double SLOPES = .2;

    static EtsStart of(EtsForm form, SeasonalPattern pattern, double[] demand, int season) {
        var rest = pattern.removedFrom(demand);
        var line = Line.through(rest, Math.max(FIRST, 2 * season));
        var deviation = Math.sqrt(line.squaredError() / Math.max(1, line.known()));
        return new EtsStart(form, pattern, line, Math.max(deviation, 1e-3));
    }

    double[] point() {
        return ofForm(form.season() == Season.NONE ? FREE : SEASONED, 0, SHARE, SHARE, 0, DAMPED);
    }

    double[] steps() {
        return ofForm(.2, .5, .2, .2, .5, -.05);
    }

    EtsParameters at(double[] point) {
        int next = 2;
        var alpha = point[0];
        var gamma = form.season() == Season.NONE ? 0 : point[next++] * (1 - alpha);
        var beta = form.trend() == Trend.NONE ? 0 : point[next++] * alpha;
        var slope = form.trend() == Trend.NONE ? 0 : line.slope() + point[next++] * unit * SLOPES;
        var phi = form.trend() == Trend.DAMPED ? point[next] : 1;
        var level = (form.trend() == Trend.NONE ? middle() : line.start()) + point[1] * unit;
        return new EtsParameters(alpha, beta, gamma, phi, level, slope, pattern);
    }

    private double middle() {
        return line.start() + line.slope() * (line.known() - 1) / 2;
    }

    /** Of alpha, level, gamma, beta, slope, phi those that the form has. */
    private double[] ofForm(double... all) {
        var season = form.season() == Season.NONE ? 0 : 1;
        var trend = switch (form.trend()) {
            case NONE -> 0;
            case ADDITIVE -> 2;
            case DAMPED -> 3;
        };
        return IntStream.range(0, all.length)
                .filter(i -> i < 2 || (i == 2 ? season > 0 : i < 3 + trend))
                .mapToDouble(i -> all[i])
                .toArray();
    }
}
