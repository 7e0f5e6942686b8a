package io.restock.ml.demand.market;

import io.restock.events.LocationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells from one state of a calendar to the next whether it plans otherwise; that the day went on is no such change. */
public final class PlanWatch {

    private final Map<LocationId, LocationCalendar> last = new ConcurrentHashMap<>();

    /** Nothing is new of a calendar that was not seen before. */
    public Optional<PlanChange> see(LocationCalendar now) {
        var before = last.put(now.location(), now);
        if (before == null) {
            return Optional.empty();
        }
        if (now.isRunOtherwise(before)) {
            return Optional.of(PlanChange.ofAll(now.location()));
        }
        var skus = now.promotedOtherwise(before);
        return skus.isEmpty() ? Optional.empty() : Optional.of(new PlanChange(now.location(), skus));
    }

    /** Only where none was seen yet. */
    public void begin(LocationCalendar known) {
        last.putIfAbsent(known.location(), known);
    }
}
