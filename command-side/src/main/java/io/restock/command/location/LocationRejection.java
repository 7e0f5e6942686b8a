package io.restock.command.location;

import io.restock.command.Rejection;
import io.restock.events.LocationId;
import java.time.ZoneId;
import java.util.Currency;

/** Every way in which a location can say no. */
sealed interface LocationRejection extends Rejection {

    record ZoneIsFixed(LocationId location, ZoneId zone) implements LocationRejection {
        @Override
        public String reason() {
            return "location %s is on the clock of %s, and what was recorded there cannot move to another: open another location"
                    .formatted(location, zone);
        }
    }

    record CurrencyIsFixed(LocationId location, Currency currency) implements LocationRejection {
        @Override
        public String reason() {
            return "location %s counts in %s, and what was recorded there cannot change its currency: open another location"
                    .formatted(location, currency);
        }
    }
}
