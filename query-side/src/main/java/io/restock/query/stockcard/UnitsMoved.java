package io.restock.query.stockcard;

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

/** What one fact adds to the sums of a stock card, in units; demand that was withdrawn counts negative. */
record UnitsMoved(long demanded, long unserved, long adjusted) {

    private static final UnitsMoved NONE = new UnitsMoved(0, 0, 0);

    static UnitsMoved by(StockEvent event) {
        return switch (event) {
            case StockIssued issued ->
                issued.order() == null ? NONE : demand(issued.units().units());
            case DemandObserved observed -> demand(observed.units().units());
            case DemandUnserved unserved ->
                new UnitsMoved(unserved.units().units(), unserved.units().units(), 0);
            case DemandWithdrawn withdrawn -> demand(-withdrawn.units().units());
            case StockAdjusted adjusted -> new UnitsMoved(0, 0, adjusted.difference());
            case StockReceived _, StockCounted _, StockTransferred _, StockedOut _, BackInStock _ -> NONE;
        };
    }

    private static UnitsMoved demand(long units) {
        return new UnitsMoved(units, 0, 0);
    }
}
