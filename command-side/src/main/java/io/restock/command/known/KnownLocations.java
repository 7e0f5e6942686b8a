package io.restock.command.known;

import io.restock.command.CommandRejected;
import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.ShopTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which locations are open, on which terms, and what day it is there. */
@Component
public class KnownLocations {

    private final Known<Optional<OpenLocation>> locations;
    private final Known<Optional<LocalDate>> days;
    private final Clock clock;

    public KnownLocations(EventStore events, Clock clock) {
        this.locations = new Known<>(events, Optional.empty(), KnownLocations::after);
        this.days = new Known<>(
                events,
                Optional.empty(),
                (before, event) -> event instanceof BusinessDayStarted started ? Optional.of(started.day()) : before);
        this.clock = clock;
    }

    /** @throws CommandRejected if there is no such location */
    public OpenLocation open(LocationId location) {
        return locations
                .of("location:" + location)
                .orElseThrow(() -> new CommandRejected(new UnknownLocation(location)));
    }

    public Optional<LocalDate> businessDay(LocationId location) {
        return days.of("market:" + location);
    }

    /** @throws CommandRejected if no business day was ever started there */
    public LocalDate today(LocationId location) {
        return businessDay(location).orElseThrow(() -> new CommandRejected(new NoBusinessDay(location)));
    }

    /** The moment that was told, or else the location's business day at the present time of day. */
    public ShopTime moment(@Nullable ToldTime told, LocationId location) {
        var zone = open(location).zone();
        if (told != null) {
            return told.on(zone);
        }
        var now = clock.instant().atZone(zone).toLocalTime();
        return ShopTime.at(today(location).atTime(now).atZone(zone).toInstant(), zone);
    }

    private static Optional<OpenLocation> after(Optional<OpenLocation> before, Object event) {
        return switch ((LocationEvent) event) {
            case LocationOpened opened ->
                before.map(known -> known.after(opened))
                        .or(() -> Optional.of(new OpenLocation(opened.zone(), opened.currency(), Fulfilment.OBSERVE)));
            case FulfilmentSet set -> before.map(known -> known.with(set.fulfilment()));
        };
    }
}
