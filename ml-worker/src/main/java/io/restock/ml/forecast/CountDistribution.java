package io.restock.ml.forecast;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.DoubleStream;

/** Demand as a number of units with a known law. */
public final class CountDistribution {

    /** Probability beyond the last count that is looked at, small against one less the highest level. */
    private static final double NEGLIGIBLE = 1e-7;

    private final long first;
    private final double[] upTo;

    /** Probabilities are built outwards from the mode, relative to it: so no mean is too large for a double. */
    private CountDistribution(long mode, LongToDoubleFunction nextOverThis) {
        var below = DoubleStream.builder();
        double weight = 1;
        double total = 0;
        long lowest = mode;
        while (lowest > 0 && weight > NEGLIGIBLE * NEGLIGIBLE) {
            lowest--;
            weight /= nextOverThis.applyAsDouble(lowest);
            below.add(weight);
        }
        var falling = below.build().toArray();
        var above = DoubleStream.builder();
        for (int i = falling.length - 1; i >= 0; i--) {
            total += falling[i];
            above.add(total);
        }
        double ratio = 1;
        weight = 1;
        for (long count = mode; ratio >= 1 || weight * ratio / (1 - ratio) > NEGLIGIBLE * total; count++) {
            total += weight;
            above.add(total);
            ratio = nextOverThis.applyAsDouble(count);
            weight *= ratio;
        }
        first = lowest;
        upTo = above.build().toArray();
    }

    /** Independent orders of one unit. */
    public static CountDistribution poisson(double mean) {
        return new CountDistribution((long) mean, count -> mean / (count + 1));
    }

    /** By moments; a variance that does not exceed the mean is taken for one that barely does. */
    public static CountDistribution negativeBinomial(double mean, double variance) {
        var spread = Math.max(variance, 1.01 * mean);
        var size = mean * mean / (spread - mean);
        var fail = mean / (mean + size);
        var mode = size > 1 ? (long) ((size - 1) * fail / (1 - fail)) : 0;
        return new CountDistribution(mode, count -> (count + size) / (count + 1) * fail);
    }

    /** The smallest count whose cumulative probability reaches the level. */
    public long quantile(double level) {
        var wanted = level * upTo[upTo.length - 1];
        var found = Arrays.binarySearch(upTo, wanted);
        return first + Math.min(found >= 0 ? found : -found - 1, upTo.length - 1);
    }
}
