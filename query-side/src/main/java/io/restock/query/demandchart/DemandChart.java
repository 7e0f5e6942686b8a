package io.restock.query.demandchart;

import io.restock.events.LocationId;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Demand of one item, day by day.
 *
 * @param stockedOutSince when the open stock-out began; none while there is something to sell
 * @param countedUntil up to when the hours of the open stock-out are in the days
 * @param version sequence number of the last event that this chart has seen, or -1
 */
record DemandChart(
        String id,
        Sku sku,
        LocationId location,
        DemandDays days,
        @Nullable ShopTime stockedOutSince,
        @Nullable ShopTime countedUntil,
        long version)
        implements ViewDocument {

    static DemandChart blank(StockItemId item) {
        return new DemandChart(item.toString(), item.sku(), item.location(), DemandDays.NONE, null, null, -1);
    }

    DemandChart after(StockEvent event, long sequence) {
        if (sequence <= version) {
            return this;
        }
        var at = event.occurredAt();
        var counted = countedUntil == null ? days : days.outOfStock(countedUntil, at);
        var changed = demanded(event, counted.with(at.day(), day -> day))
                .endingWith(event.levels().onHand().units());
        return switch (event) {
            case StockedOut _ -> with(changed, at, at, sequence);
            case BackInStock _ -> with(changed, null, null, sequence);
            case StockReceived _,
                    StockIssued _,
                    DemandObserved _,
                    DemandUnserved _,
                    DemandWithdrawn _,
                    StockAdjusted _,
                    StockCounted _,
                    StockTransferred _ -> with(changed, stockedOutSince, later(countedUntil, at), sequence);
        };
    }

    Shown shown() {
        return new Shown(id, sku, location, days.days(), stockedOutSince, version);
    }

    private static DemandDays demanded(StockEvent event, DemandDays days) {
        return switch (event) {
            case StockIssued issued ->
                issued.order() == null ? days : plus(days, event, issued.units().units(), 0);
            case DemandObserved observed -> plus(days, event, observed.units().units(), 0);
            case DemandUnserved unserved ->
                plus(days, event, unserved.units().units(), unserved.units().units());
            case DemandWithdrawn withdrawn ->
                days.with(
                        withdrawn.demandedAt().day(),
                        day -> day.plus(-withdrawn.units().units(), 0));
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _, StockedOut _, BackInStock _ ->
                days;
        };
    }

    private static DemandDays plus(DemandDays days, StockEvent event, long units, long unserved) {
        return days.with(event.occurredAt().day(), day -> day.plus(units, unserved));
    }

    private static @Nullable ShopTime later(@Nullable ShopTime counted, ShopTime at) {
        return counted == null || counted.compareTo(at) > 0 ? counted : at;
    }

    private DemandChart with(
            DemandDays days, @Nullable ShopTime stockedOutSince, @Nullable ShopTime countedUntil, long version) {
        return new DemandChart(id, sku, location, days, stockedOutSince, countedUntil, version);
    }

    /** The chart as it is shown. */
    record Shown(
            String id,
            Sku sku,
            LocationId location,
            List<DemandOfDay> days,
            @Nullable ShopTime stockedOutSince,
            long version) {}
}
