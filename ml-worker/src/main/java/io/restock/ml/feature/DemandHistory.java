package io.restock.ml.feature;

import io.restock.events.StockItemId;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a forecaster may know of one stock item.
 *
 * @param grain of every period of the past and of the future; where it is not a day, read "period" for "day"
 * @param past consecutive days, oldest first, the last one the origin; starts no earlier than the first demand
 * @param future consecutive days from the one after the origin, as many as are to be forecast
 */
public record DemandHistory(
        StockItemId item, Grain grain, ItemTraits traits, List<DemandDay> past, List<PlannedDay> future) {

    public DemandHistory {
        if (past.isEmpty() || future.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: %d past and %d future days".formatted(item, past.size(), future.size()));
        }
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public DemandHistory(StockItemId item, List<DemandDay> past, List<PlannedDay> future) {
        this(item, Grain.DAY, ItemTraits.UNKNOWN, past, future);
    }

    public LocalDate origin() {
        return past.getLast().day();
    }

    public int horizon() {
        return future.size();
    }
}
