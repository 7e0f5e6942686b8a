package io.restock.query.accuracy;

import io.restock.events.AccuracyRates;
import io.restock.events.AccuracyTotal;
import java.time.LocalDate;
import java.util.List;

/**
 * The accuracy of one location as it is shown: over all its days together.
 *
 * @param days that were measured
 * @param accuracy by demand class and over all, by days ahead, of the day alone and of the days up to it together
 */
record AccuracyShown(String id, LocalDate first, LocalDate last, int days, List<AccuracyRates> accuracy, long version) {

    static AccuracyShown of(LocationAccuracy known) {
        var totals = AccuracyTotal.added(known.days().values().stream().flatMap(List::stream));
        return new AccuracyShown(
                known.id(),
                known.days().firstKey(),
                known.days().lastKey(),
                known.days().size(),
                totals.stream().map(AccuracyRates::of).toList(),
                known.version());
    }
}
