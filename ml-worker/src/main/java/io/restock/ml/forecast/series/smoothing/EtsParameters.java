package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.SeasonalPattern;

/**
 * What a model of exponential smoothing is run with.
 *
 * @param alpha of the level, in (0, 1)
 * @param beta of the slope, in [0, alpha]
 * @param gamma of the season, in [0, 1 − alpha]
 * @param phi by which the slope is damped each period, in (0, 1]
 * @param level before the first period, in units
 * @param slope before the first period, in units per period
 * @param pattern the season before the first period
 */
record EtsParameters(
        double alpha, double beta, double gamma, double phi, double level, double slope, SeasonalPattern pattern) {

    private static final double LEAST = 1e-4;
    private static final double MOST = 1 - 1e-4;
    private static final double MOST_DAMPED = .8;
    private static final double LEAST_DAMPED = .98;

    /** Whether they lie where forecasts are stable (Hyndman et al. 2008, ch. 2). */
    boolean areUsual() {
        return alpha >= LEAST
                && alpha <= MOST
                && beta >= 0
                && beta <= alpha
                && gamma >= 0
                && gamma <= 1 - alpha
                && (phi == 1 || (phi >= MOST_DAMPED && phi <= LEAST_DAMPED));
    }
}
