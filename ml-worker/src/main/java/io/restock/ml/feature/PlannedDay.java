package io.restock.ml.feature;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What surrounds demand on one day, or on one longer period named by its first day, as far as it is known beforehand.
 *
 * @param unitPrice the last price known on that day, in the location's currency; 0 while none is known
 * @param promoted whether a promotion runs
 * @param holiday whether the day is a holiday, open or not
 * @param open whether the location sells anything on that day by its calendar
 * @param signals any other covariate, by name with unit, such as {@code temperature_c}
 */
public record PlannedDay(
        LocalDate day,
        double unitPrice,
        boolean promoted,
        boolean holiday,
        boolean open,
        SortedMap<String, Double> signals) {

    private static final SortedMap<String, Double> SILENCE = Collections.emptySortedMap();

    public PlannedDay {
        signals = signals.isEmpty() ? SILENCE : Collections.unmodifiableSortedMap(new TreeMap<>(signals));
    }

    /** An ordinary day, of which no signal is known. */
    public PlannedDay(LocalDate day, double unitPrice, boolean promoted, boolean open) {
        this(day, unitPrice, promoted, false, open, SILENCE);
    }
}
