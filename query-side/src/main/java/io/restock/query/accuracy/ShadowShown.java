package io.restock.query.accuracy;

import io.restock.events.AccuracyRates;
import io.restock.events.AccuracyTotal;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.query.accuracy.ShadowAccuracy.Both;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The accuracy of one shadow at one location as it is shown: over all its days together, beside the champion's.
 *
 * @param days that were measured
 * @param accuracy by demand class and over all, by days ahead, of the day alone and of the days up to it together
 * @param champion likewise, of what was issued in the same windows
 */
record ShadowShown(
        String id,
        LocationId location,
        ModelRef model,
        LocalDate first,
        LocalDate last,
        int days,
        List<AccuracyRates> accuracy,
        List<AccuracyRates> champion,
        long version) {

    static ShadowShown of(ShadowAccuracy known) {
        return new ShadowShown(
                known.id(),
                known.location(),
                known.model(),
                known.days().firstKey(),
                known.days().lastKey(),
                known.days().size(),
                rates(known, Both::shadow),
                rates(known, Both::champion),
                known.version());
    }

    private static List<AccuracyRates> rates(ShadowAccuracy known, Function<Both, List<AccuracyTotal>> whose) {
        return AccuracyTotal.added(known.days().values().stream().map(whose).flatMap(List::stream)).stream()
                .map(AccuracyRates::of)
                .toList();
    }
}
