package io.restock.ml.feature.span;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleBinaryOperator;
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
        return known().getSum();
    }

    double mean() {
        return mean(known());
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
        return extreme(Math::max);
    }

    double min() {
        return extreme(Math::min);
    }

    private double extreme(DoubleBinaryOperator more) {
        double extreme = Double.NaN;
        for (int i = from; i < to; i++) {
            if (Double.isFinite(numbers[i])) {
                extreme = Double.isNaN(extreme) ? numbers[i] : more.applyAsDouble(extreme, numbers[i]);
            }
        }
        return extreme;
    }

    /** Standard deviation of the population. */
    double deviation() {
        var mean = mean();
        return Math.sqrt(mean(known(number -> (number - mean) * (number - mean))));
    }

    /** Share of the known numbers that are 0. */
    double quiet() {
        return mean(known(number -> number == 0 ? 1 : 0));
    }

    private static double mean(DoubleSummaryStatistics known) {
        return known.getCount() == 0 ? Double.NaN : known.getAverage();
    }

    private DoubleSummaryStatistics known() {
        return known(DoubleUnaryOperator.identity());
    }

    /** What the known numbers stand for. */
    private DoubleSummaryStatistics known(DoubleUnaryOperator meaning) {
        var known = new DoubleSummaryStatistics();
        for (int i = from; i < to; i++) {
            if (Double.isFinite(numbers[i])) {
                known.accept(meaning.applyAsDouble(numbers[i]));
            }
        }
        return known;
    }
}
