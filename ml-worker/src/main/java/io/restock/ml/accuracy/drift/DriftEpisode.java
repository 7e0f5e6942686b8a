package io.restock.ml.accuracy.drift;

import io.restock.events.LocationId;
import java.time.LocalDate;

/**
 * Something has drifted and is not back yet.
 *
 * @param since the day on which it passed its limit
 * @param value on that day
 */
record DriftEpisode(String measure, LocalDate since, double value, double limit) {

    /** The id under which it is told. */
    String stream(LocationId location) {
        return "drift:%s:%s:%s".formatted(measure, location, since);
    }
}
