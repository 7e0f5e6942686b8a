package io.restock.ml.forecast;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/** Demand as a number of units with a known law. */
public final class CountDistribution {

    /** Probability beyond the last count that is looked at, small against one less the highest level. */
    private static final double NEGLIGIBLE = 1e-7;

    /** Where the variance is more times the mean than this, counts are looked at by the dozen. */
    private static final double FINE = 1000;

    private static final int ROOM = 64;

    private final long first;
    private final long step;
    private final double[] upTo;

    /** Probabilities are built outwards from the mode, relative to it: so no mean is too large for a double. */
    private CountDistribution(long mode, long step, LongToDoubleFunction nextOverThis) {
        var below = new double[ROOM];
        int lower = 0;
        double weight = 1;
        while (lower < mode && weight > NEGLIGIBLE * NEGLIGIBLE) {
            weight /= nextOverThis.applyAsDouble(mode - lower - 1);
            below = withRoom(below, lower);
            below[lower++] = weight;
        }
        var cumulative = new double[lower + ROOM];
        int counts = 0;
        double total = 0;
        for (int i = lower - 1; i >= 0; i--) {
            total += below[i];
            cumulative[counts++] = total;
        }
        double ratio = 1;
        weight = 1;
        for (long count = mode; ratio >= 1 || weight * ratio / (1 - ratio) > NEGLIGIBLE * total; count++) {
            total += weight;
            cumulative = withRoom(cumulative, counts);
            cumulative[counts++] = total;
            ratio = nextOverThis.applyAsDouble(count);
            weight *= ratio;
        }
        this.first = mode - lower;
        this.step = step;
        this.upTo = Arrays.copyOf(cumulative, counts);
    }

    /** Independent orders of one unit. */
    public static CountDistribution poisson(double mean) {
        return new CountDistribution((long) mean, 1, count -> mean / (count + 1));
    }

    /** By moments; a variance that does not exceed the mean is taken for one that barely does. */
    public static CountDistribution negativeBinomial(double mean, double variance) {
        var step = (long) Math.max(1, variance / mean / FINE);
        var steps = mean / step;
        var spread = Math.max(variance / step / step, 1.01 * steps);
        var size = steps * steps / (spread - steps);
        var fail = steps / (steps + size);
        var mode = size > 1 ? (long) ((size - 1) * fail / (1 - fail)) : 0;
        return new CountDistribution(mode, step, count -> (count + size) / (count + 1) * fail);
    }

    /** The smallest count, of those looked at, whose cumulative probability reaches the level. */
    public long quantile(double level) {
        var wanted = level * upTo[upTo.length - 1];
        var found = Arrays.binarySearch(upTo, wanted);
        return step * (first + Math.min(found >= 0 ? found : -found - 1, upTo.length - 1));
    }

    private static double[] withRoom(double[] numbers, int used) {
        return used < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * used);
    }
}
