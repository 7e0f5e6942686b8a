package io.restock.ml.feature.span;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Numbers of consecutive periods, NaN where nothing is known; statistics look at those that are. */
final class Stretch {

    private final double[] numbers;
    private final int from;
    private final int to;

    Stretch(double[] numbers) {
        this(numbers, 0, numbers.length);
    }

    private Stretch(double[] numbers, int from, int to) {
        this.numbers = numbers;
        this.from = from;
        this.to = to;
    }

    int length() {
        return to - from;
    }

    double get(int index) {
        return index >= 0 && index < length() ? numbers[from + index] : Double.NaN;
    }

    /** The number so many periods before the one after the last; NaN before the first. */
    double back(int periods) {
        return get(length() - periods);
    }

    Stretch last(int periods) {
        return between(length() - periods, length());
    }

    /** Of the indices {@code from} (inclusive) to {@code to} (exclusive), as far as they are there. */
    Stretch between(int from, int to) {
        var start = this.from + Math.clamp(from, 0, length());
        return new Stretch(numbers, start, Math.max(start, this.from + Math.clamp(to, 0, length())));
    }

    double sum() {
        return known(DoubleUnaryOperator.identity()).total();
    }

    double mean() {
        return known(DoubleUnaryOperator.identity()).mean();
    }

    double median() {
        var sorted = Arrays.stream(numbers, from, to).filter(Double::isFinite).toArray();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double max() {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            if (numbers[i] > max && Double.isFinite(numbers[i])) {
                max = numbers[i];
            }
        }
        return Double.isFinite(max) ? max : Double.NaN;
    }

    double min() {
        double min = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            if (numbers[i] < min && Double.isFinite(numbers[i])) {
                min = numbers[i];
            }
        }
        return Double.isFinite(min) ? min : Double.NaN;
    }

    /** Standard deviation of the population. */
    double deviation() {
        var mean = mean();
        return Math.sqrt(known(number -> (number - mean) * (number - mean)).mean());
    }

    /** Share of the known numbers that are 0. */
    double quiet() {
        return known(number -> number == 0 ? 1 : 0).mean();
    }

    /** What the known numbers stand for. */
    private Sum known(DoubleUnaryOperator meaning) {
        var known = new Sum();
        for (int i = from; i < to; i++) {
            if (Double.isFinite(numbers[i])) {
                known.add(meaning.applyAsDouble(numbers[i]));
            }
        }
        return known;
    }
}
