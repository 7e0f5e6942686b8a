package io.restock.command.known;

import io.restock.command.Rejection;
import io.restock.events.LocationId;

/** A moment was left out, and the location has no business day that could stand in for it. */
public record NoBusinessDay(LocationId location) implements Rejection {

    @Override
    public String reason() {
        return "location %s has no business day yet: say when it happened, or start one with PUT /api/locations/%s/business-day"
                .formatted(location, location);
    }
}
