package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;

/** Every fact about the demand at one location as a whole. */
public sealed interface DemandEvent {

    LocationId location();

    Instant occurredAt();

    /**
     * The items of a location by their share of its revenue, as a business day begins. Those in neither class are C.
     *
     * @param revenueA the dearest ones, that together brought in 80 % of the revenue
     * @param revenueB the next ones, up to 95 %
     */
    record ItemsRanked(
            LocationId location, LocalDate day, SortedSet<Sku> revenueA, SortedSet<Sku> revenueB, Instant occurredAt)
            implements DemandEvent {}
}
