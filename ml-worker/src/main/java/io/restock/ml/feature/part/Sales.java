package io.restock.ml.feature.part;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Numbers of consecutive periods, oldest first; NaN where a period tells nothing, which then counts in no sum and no share. */
final class Sales {

    private final double[] values;

    Sales(double[] values) {
        this.values = values;
    }

    /** NaN where the series is not as long. */
    double ago(int periods) {
        return periods > values.length ? Double.NaN : values[values.length - periods];
    }

    Sales last(int periods) {
        return new Sales(Arrays.copyOfRange(values, Math.max(0, values.length - periods), values.length));
    }

    /** Those that lie whole seasons before the period {@code ahead} of the last one. */
    Sales inPhase(int ahead, int season) {
        return new Sales(IntStream.range(0, values.length)
                .filter(i -> (values.length - 1 + ahead - i) % season == 0)
                .mapToDouble(i -> values[i])
                .toArray());
    }

    double mean() {
        return told().average().orElse(Double.NaN);
    }

    /** Of an even number the middle of the two in the middle. */
    double median() {
        var sorted = told().sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Of the whole population; 0 for a single one. */
    double deviation() {
        var mean = mean();
        return Math.sqrt(
                told().map(value -> (value - mean) * (value - mean)).average().orElse(Double.NaN));
    }

    double max() {
        return told().max().orElse(Double.NaN);
    }

    double min() {
        return told().min().orElse(Double.NaN);
    }

    double shareOfZero() {
        return told().map(value -> value == 0 ? 1 : 0).average().orElse(Double.NaN);
    }

    private DoubleStream told() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }
}
