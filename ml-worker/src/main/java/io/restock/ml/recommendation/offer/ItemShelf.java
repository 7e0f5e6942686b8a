package io.restock.ml.recommendation.offer;

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
import java.time.Instant;

/**
 * A product at one location.
 *
 * @param sequence of the last event in the stock item's stream that was taken in
 * @param soldOut whether a stock-out has begun that is not over
 * @param popularity orders that asked for it, each the older the less, as of {@code asOf}
 */
record ItemShelf(LocationId location, long sequence, boolean soldOut, double popularity, Instant asOf) {

    private static final double HALF_LIFE_SECONDS = 30 * 24 * 3600;

    static ItemShelf blank(LocationId location) {
        return new ItemShelf(location, -1, false, 0, Instant.EPOCH);
    }

    /** Without further orders. */
    double popularityAt(Instant moment) {
        return popularity * faded(asOf, moment);
    }

    ItemShelf after(StockEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case StockIssued issued ->
                issued.order() == null ? with(soldOut, position) : asked(1, issued.occurredAt(), position);
            case DemandObserved observed -> asked(1, observed.occurredAt(), position);
            case DemandUnserved unserved -> asked(1, unserved.occurredAt(), position);
            case DemandWithdrawn withdrawn -> asked(-1, withdrawn.demandedAt(), position);
            case StockedOut _ -> with(true, position);
            case BackInStock _ -> with(false, position);
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _ -> with(soldOut, position);
        };
    }

    private ItemShelf asked(int times, ShopTime at, long position) {
        var moment = at.instant();
        var now = moment.isAfter(asOf) ? moment : asOf;
        var known = Math.max(0, popularityAt(now) + times * faded(moment, now));
        return new ItemShelf(location, position, soldOut, known, now);
    }

    private ItemShelf with(boolean empty, long position) {
        return new ItemShelf(location, position, empty, popularity, asOf);
    }

    private static double faded(Instant since, Instant now) {
        var seconds = (double) (now.getEpochSecond() - since.getEpochSecond());
        return Math.exp(-Math.log(2) * seconds / HALF_LIFE_SECONDS);
    }
}
