package io.restock.command.market;

import io.restock.command.Rejection;
import io.restock.events.LocationId;
import io.restock.events.PromotionId;
import java.time.Instant;
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

    record UnknownPromotion(LocationId location, PromotionId promotion) implements MarketRejection {
        @Override
        public String reason() {
            return "no %s was scheduled at location %s: schedule it with PUT /api/locations/%s/promotions/%s first"
                    .formatted(promotion, location, location, promotion.value());
        }
    }

    record PromotionIsWithdrawn(LocationId location, PromotionId promotion) implements MarketRejection {
        @Override
        public String reason() {
            return "%s was withdrawn at location %s and cannot come back: schedule another under an id of its own"
                    .formatted(promotion, location);
        }
    }

    /** @param observation what was told, such as {@code the weather on 2011-11-05} */
    record ObservationDiffers(LocationId location, String observation, Instant knownAt) implements MarketRejection {
        @Override
        public String reason() {
            return "location %s was told otherwise of %s as of %s: what became known later has a later moment"
                    .formatted(location, observation, knownAt);
        }
    }
}
