package io.restock.ml.forecast.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What numbers of one output cannot be demand; of each kind of fault the first is told. Rows and days count from 0 and 1. */
record PathFaults(String output, int horizon, int levels) {

    /** Of the size of the number: rounding within it is repaired, not refused. */
    private static final float ROUNDING = 1e-4f;

    List<String> of(FloatBuffer numbers, int rows) {
        return Stream.of(
                        first(rows, at -> !Float.isFinite(numbers.get(at)), numbers, "is not finite"),
                        first(rows, at -> numbers.get(at) < -ROUNDING, numbers, "is below 0"),
                        first(
                                rows,
                                at -> at % levels > 0 && falls(numbers.get(at - 1), numbers.get(at)),
                                numbers,
                                "is below that of the level before: quantiles cross"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a sum gets smaller as a day is added to it. */
    Optional<String> shrinking(FloatBuffer numbers, int rows) {
        return first(
                rows,
                at -> at / levels % horizon > 0 && falls(numbers.get(at - levels), numbers.get(at)),
                numbers,
                "is below that of the day before: sums shrink");
    }

    private static boolean falls(float before, float after) {
        return after < before - ROUNDING * Math.max(1, Math.abs(before));
    }

    private Optional<String> first(int rows, IntPredicate faulty, FloatBuffer numbers, String what) {
        return IntStream.range(0, rows * horizon * levels)
                .filter(faulty)
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%s[%d, %d, %d] = %s %s",
                        output,
                        at / (horizon * levels),
                        at / levels % horizon,
                        at % levels,
                        numbers.get(at),
                        what))
                .findFirst();
    }
}
