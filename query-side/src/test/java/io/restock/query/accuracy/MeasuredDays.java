package io.restock.query.accuracy;

import static io.restock.events.AccuracyTotal.ALL;
import static io.restock.events.AccuracyTotal.Span.DAY;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.query.Samples;
import java.time.LocalDate;
import java.util.List;

/** Days of one window each, one day ahead. */
final class MeasuredDays {

    private MeasuredDays() {}

    /** Two units too few were expected, at a mean pinball loss of one. */
    static ForecastAccuracyMeasured shortOf(LocationId location, LocalDate day, long units) {
        var sums = new AccuracySums(1, 0, units, 2, -2, 1, 0, 1, 1);
        return new ForecastAccuracyMeasured(
                location, day, Samples.LSTM, List.of(new AccuracyTotal(ALL, 1, DAY, sums)), List.of(), Samples.NOON);
    }
}
