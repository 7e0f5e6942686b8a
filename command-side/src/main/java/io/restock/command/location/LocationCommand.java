package io.restock.command.location;

import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one can ask of a location. */
sealed interface LocationCommand {

    LocationStream stream();

    record OpenLocation(
            @TargetAggregateIdentifier LocationStream stream,
            String name,
            ZoneId zone,
            Currency currency,
            SortedSet<DayOfWeek> closedOn,
            Fulfilment fulfilment,
            Instant at)
            implements LocationCommand {}

    record SetFulfilment(@TargetAggregateIdentifier LocationStream stream, Fulfilment fulfilment, Instant at)
            implements LocationCommand {}

    /** The name of a location's event stream. */
    record LocationStream(LocationId location) {

        @Override
        public String toString() {
            return "location:" + location;
        }
    }
}
