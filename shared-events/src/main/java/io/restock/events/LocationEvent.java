package io.restock.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.SortedSet;

/** Every fact about one location. */
public sealed interface LocationEvent {

    LocationId location();

    Instant occurredAt();

    /**
     * @param zone the location's clock: what day it is there
     * @param closedOn the weekdays on which nothing is sold
     */
    record LocationOpened(
            LocationId location,
            String name,
            ZoneId zone,
            Currency currency,
            SortedSet<DayOfWeek> closedOn,
            Instant occurredAt)
            implements LocationEvent {}

    record FulfilmentSet(LocationId location, Fulfilment fulfilment, Instant occurredAt) implements LocationEvent {}
}
