package io.restock.command.market;

import io.restock.events.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one can say about the world around a location. */
sealed interface MarketCommand {

    MarketStream stream();

    record StartBusinessDay(@TargetAggregateIdentifier MarketStream stream, LocalDate day, Instant at)
            implements MarketCommand {}

    record DeclareHoliday(
            @TargetAggregateIdentifier MarketStream stream, LocalDate day, String name, boolean closed, Instant at)
            implements MarketCommand {}

    /** The name of the event stream about the world around one location. */
    record MarketStream(LocationId location) {

        @Override
        public String toString() {
            return "market:" + location;
        }
    }
}
