package io.restock.command.known;

import io.restock.command.Rejection;
import io.restock.events.LocationId;

/** Something was said of a location that was never opened. */
public record UnknownLocation(LocationId location) implements Rejection {

    @Override
    public String reason() {
        return "no location %s is open: open it with PUT /api/locations/%s first".formatted(location, location);
    }
}
