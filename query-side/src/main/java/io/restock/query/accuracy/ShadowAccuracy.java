package io.restock.query.accuracy;

import io.restock.events.AccuracyTotal;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the forecasts of one shadow did at one location, beside those that were issued in the same windows.
 *
 * @param id the location and the SHA-256 of the model
 * @param days the last {@value #DAYS} up to the last one measured, as far as they were measured
 */
record ShadowAccuracy(String id, LocationId location, ModelRef model, SortedMap<LocalDate, Both> days, long version)
        implements ViewDocument {

    /** Eight weeks. */
    private static final int DAYS = 56;

    static ShadowAccuracy blank(ShadowAccuracyMeasured measured) {
        return new ShadowAccuracy(id(measured), measured.location(), measured.model(), new TreeMap<>(), 0);
    }

    static String id(ShadowAccuracyMeasured measured) {
        return "%s:%s".formatted(measured.location(), measured.model().sha256());
    }

    ShadowAccuracy after(ShadowAccuracyMeasured measured) {
        if (days.containsKey(measured.day())) {
            return this;
        }
        var known = new TreeMap<>(days);
        known.put(measured.day(), new Both(measured.totals(), measured.championTotals()));
        return new ShadowAccuracy(
                id, location, model, new TreeMap<>(known.tailMap(known.lastKey().minusDays(DAYS - 1L))), version + 1);
    }

    /** What both did in the same windows. */
    record Both(List<AccuracyTotal> shadow, List<AccuracyTotal> champion) {}
}
