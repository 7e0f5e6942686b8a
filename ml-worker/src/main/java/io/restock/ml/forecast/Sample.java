package io.restock.ml.forecast;

import java.util.Arrays;

/** Observed numbers whose quantiles are asked for: linear between order statistics (Hyndman and Fan 1996, type 7). */
final class Sample {

    private final double[] sorted;

    Sample(double[] numbers) {
        sorted = numbers.clone();
        Arrays.sort(sorted);
    }

    int size() {
        return sorted.length;
    }

    double quantile(double level) {
        var at = level * (sorted.length - 1);
        var below = (int) at;
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
