package io.restock.command.market;

import io.restock.command.Rejection;
import io.restock.events.LocationId;
import java.time.LocalDate;

/** Every way in which the calendar of a location can say no. */
sealed interface MarketRejection extends Rejection {

    record DayIsOver(LocationId location, LocalDate day, LocalDate today) implements MarketRejection {
        @Override
        public String reason() {
            return "at location %s it is %s already: business days only move forward, %s cannot start again"
                    .formatted(location, today, day);
        }
    }
}
