package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Minimum;
import java.util.Arrays;

/**
 * A level that is smoothed exponentially: l(t) = l(t − 1) + α · (y(t) − l(t − 1)). What is not known is passed over.
 *
 * @param alpha smoothing constant, in (0, 1)
 * @param first level before the series; 0 where nothing of it is known
 * @param last level after the whole series
 */
record Level(double alpha, double first, double last) {

    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 1 - 1e-4;
    private static final double START = .2;
    private static final double STEP = .1;
    private static final double SMALLEST_UNIT = 1e-3;
    private static final int FIRST = 10;
    private static final int EVALUATIONS = 200;

    /**
     * With the constant of the least squared error, sought together with the first level, as R's forecast package seeks it,
     * from .2 and the mean of the first ten. Errors may have several dips; it finds a near one.
     */
    static Level optimised(double[] demand) {
        var known = Arrays.stream(demand).filter(units -> !Double.isNaN(units)).toArray();
        var first = Arrays.stream(known).limit(FIRST).average().orElse(0);
        var unit = Math.max(
                SMALLEST_UNIT, Math.max(first, Arrays.stream(known).average().orElse(0)));
        var found = Minimum.near(
                new double[] {START, first / unit},
                new double[] {STEP, STEP},
                EVALUATIONS,
                point -> squaredError(known, point[0], point[1] * unit));
        return from(found[0], found[1] * unit, known);
    }

    /** From the first level of the least squared error: errors are linear in it, so that is a regression. */
    static Level smoothed(double alpha, double[] demand) {
        var zero = Arrays.stream(demand)
                .filter(units -> !Double.isNaN(units))
                .findFirst()
                .orElse(0);
        var level = zero;
        double weight = 1;
        double weighted = 0;
        double weights = 0;
        for (var units : demand) {
            if (!Double.isNaN(units)) {
                weighted += (units - level) * weight;
                weights += weight * weight;
                level += alpha * (units - level);
                weight *= 1 - alpha;
            }
        }
        return from(alpha, weights > 0 ? zero + weighted / weights : zero, demand);
    }

    static Level from(double alpha, double first, double[] demand) {
        var last = first;
        for (var units : demand) {
            last += Double.isNaN(units) ? 0 : alpha * (units - last);
        }
        return new Level(alpha, first, last);
    }

    private static double squaredError(double[] known, double alpha, double first) {
        if (alpha < SMALLEST || alpha > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        var level = first;
        double squares = 0;
        for (var units : known) {
            var error = units - level;
            squares += error * error;
            level += alpha * error;
        }
        return squares;
    }
}
