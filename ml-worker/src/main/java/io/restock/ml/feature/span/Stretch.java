package io.restock.ml.feature.span;

import java.util.Arrays;

/** Numbers of consecutive periods, NaN where nothing is known; statistics look at those that are. */
final class Stretch {

    private final double[] numbers;

    Stretch(double[] numbers) {
        this.numbers = numbers;
    }

    int length() {
        return numbers.length;
    }

    double get(int index) {
        return index >= 0 && index < numbers.length ? numbers[index] : Double.NaN;
    }

    /** The number so many periods before the one after the last; NaN before the first. */
    double back(int periods) {
        return get(numbers.length - periods);
    }

    Stretch last(int periods) {
        return between(numbers.length - periods, numbers.length);
    }

    /** Of the indices {@code from} (inclusive) to {@code to} (exclusive), as far as they are there. */
    Stretch between(int from, int to) {
        return new Stretch(known(Math.clamp(from, 0, numbers.length), Math.clamp(to, 0, numbers.length)));
    }

    private double[] known(int from, int to) {
        return to <= from
                ? new double[0]
                : Arrays.stream(numbers, from, to).filter(Double::isFinite).toArray();
    }

    double sum() {
        return Arrays.stream(numbers).filter(Double::isFinite).sum();
    }

    double mean() {
        return Arrays.stream(numbers).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    double median() {
        var sorted = known(0, numbers.length);
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double max() {
        return Arrays.stream(numbers).filter(Double::isFinite).max().orElse(Double.NaN);
    }

    double min() {
        return Arrays.stream(numbers).filter(Double::isFinite).min().orElse(Double.NaN);
    }

    /** Standard deviation of the population. */
    double deviation() {
        var mean = mean();
        return Math.sqrt(Arrays.stream(numbers)
                .filter(Double::isFinite)
                .map(number -> (number - mean) * (number - mean))
                .average()
                .orElse(Double.NaN));
    }

    /** Share of the known numbers that are 0. */
    double quiet() {
        return Arrays.stream(numbers)
                .filter(Double::isFinite)
                .map(number -> number == 0 ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
