package io.restock.events;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the forecasts of some items did, so many days ahead.
 *
 * @param group a demand class, or {@value #ALL}
 * @param daysAhead 1 for the day after the origin
 */
public record AccuracyTotal(String group, int daysAhead, Span span, AccuracySums sums) {

    public static final String ALL = "all";

    private static final Comparator<AccuracyTotal> ORDER = comparing(AccuracyTotal::group)
            .thenComparingInt(AccuracyTotal::daysAhead)
            .thenComparing(AccuracyTotal::span);

    /** What a forecast is judged by. */
    public enum Span {
        /** That day alone. */
        DAY,

        /** All days from the one after the origin to that day together. */
        CUMULATIVE
    }

    /** One for each group, days ahead and span. */
    public static List<AccuracyTotal> added(Stream<AccuracyTotal> totals) {
        var added = new TreeMap<AccuracyTotal, AccuracyTotal>(ORDER);
        totals.forEach(total -> added.merge(total, total, AccuracyTotal::plus));
        return List.copyOf(added.values());
    }

    private AccuracyTotal plus(AccuracyTotal other) {
        return new AccuracyTotal(group, daysAhead, span, sums.plus(other.sums));
    }
}
