package io.restock.ml.feature.span;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consecutive coming periods that are counted together.
 *
 * @param from periods ahead of the origin, 1 for the first
 * @param to inclusive
 */
public record Span(int from, int to) {

    public Span {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("no span: %d to %d".formatted(from, to));
        }
    }

    public static Span only(int period) {
        return new Span(period, period);
    }

    public static Span first(int periods) {
        return new Span(1, periods);
    }

    /** Each period alone, then all first ones together from two on: what a forecast over a horizon consists of. */
    public static List<Span> over(int horizon) {
        return Stream.concat(
                        IntStream.rangeClosed(1, horizon).mapToObj(Span::only),
                        IntStream.rangeClosed(2, horizon).mapToObj(Span::first))
                .toList();
    }

    public int length() {
        return to - from + 1;
    }
}
