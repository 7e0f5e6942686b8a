package io.restock.ml.demand.item;

import io.restock.events.LocationId;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockTransferred;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What outlasts the months of one stock item.
 *
 * @param sequence of the last event in the item's stream that was taken in, or -1
 * @param since the first day on which anything happened to it
 * @param firstDay of any demand
 * @param outSince when the stock-out began that is not over
 */
public record DemandItem(
        String id,
        LocationId location,
        long sequence,
        @Nullable LocalDate since,
        @Nullable LocalDate firstDay,
        @Nullable ShopTime outSince)
        implements ViewDocument {

    public static DemandItem blank(StockItemId item) {
        return new DemandItem(item.toString(), item.location(), -1, null, null, null);
    }

    public StockItemId item() {
        return StockItemId.parse(id);
    }

    public DemandItem after(StockEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return since(event.occurredAt().day()).with(event, position);
    }

    private DemandItem with(StockEvent event, long position) {
        return switch (event) {
            case StockIssued issued ->
                issued.order() == null ? with(firstDay, outSince, position) : demanded(issued.occurredAt(), position);
            case DemandObserved observed -> demanded(observed.occurredAt(), position);
            case DemandUnserved unserved -> demanded(unserved.occurredAt(), position);
            case StockedOut out -> with(firstDay, out.occurredAt(), position);
            case BackInStock _ -> with(firstDay, null, position);
            case DemandWithdrawn _, StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _ ->
                with(firstDay, outSince, position);
        };
    }

    private DemandItem since(LocalDate day) {
        return since == null || day.isBefore(since)
                ? new DemandItem(id, location, sequence, day, firstDay, outSince)
                : this;
    }

    private DemandItem demanded(ShopTime at, long position) {
        var first = firstDay == null || at.day().isBefore(firstDay) ? at.day() : firstDay;
        return with(first, outSince, position);
    }

    private DemandItem with(@Nullable LocalDate first, @Nullable ShopTime out, long position) {
        return new DemandItem(id, location, position, since, first, out);
    }
}
