package io.restock.query.accuracy;

import io.restock.events.AccuracyTotal;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the forecasts of one location's items did of late.
 *
 * @param id the location
 * @param days the last {@value #DAYS} up to the last one measured, as far as they were measured
 */
record LocationAccuracy(String id, SortedMap<LocalDate, List<AccuracyTotal>> days, long version)
        implements ViewDocument {

    /** Eight weeks. */
    private static final int DAYS = 56;

    static LocationAccuracy blank(LocationId location) {
        return new LocationAccuracy(location.value(), new TreeMap<>(), 0);
    }

    LocationAccuracy after(ForecastAccuracyMeasured measured) {
        if (days.containsKey(measured.day())) {
            return this;
        }
        var known = new TreeMap<>(days);
        known.put(measured.day(), measured.totals());
        return new LocationAccuracy(
                id, new TreeMap<>(known.tailMap(known.lastKey().minusDays(DAYS - 1L))), version + 1);
    }
}
