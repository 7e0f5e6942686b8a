package io.restock.query.modelcard;

import io.restock.events.AccuracyTotal;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a model did in shadow, over all items, beside what was issued in the same windows.
 *
 * @param days that were measured, each with its location
 */
record ShadowRecord(SortedSet<String> days, List<AccuracyTotal> shadow, List<AccuracyTotal> champion) {

    static final ShadowRecord NONE = new ShadowRecord(Collections.emptySortedSet(), List.of(), List.of());

    ShadowRecord after(ShadowAccuracyMeasured measured) {
        var all = new TreeSet<>(days);
        return all.add("%s:%s".formatted(measured.day(), measured.location()))
                ? new ShadowRecord(all, added(shadow, measured.totals()), added(champion, measured.championTotals()))
                : this;
    }

    private static List<AccuracyTotal> added(List<AccuracyTotal> before, List<AccuracyTotal> more) {
        return AccuracyTotal.added(Stream.concat(before.stream(), more.stream())
                .filter(total -> total.group().equals(AccuracyTotal.ALL)));
    }
}
