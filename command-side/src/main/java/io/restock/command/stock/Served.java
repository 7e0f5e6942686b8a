package io.restock.command.stock;

import io.restock.events.OrderId;
import io.restock.events.Quantity;
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
import io.restock.events.Unserved;

/**
 * What became of one order's demand for one stock item.
 *
 * @param issued units that came from the shelf
 * @param backordered units that were to wait
 * @param other units that were lost, or only observed: they moved no stock
 */
record Served(Quantity issued, Quantity backordered, Quantity other) {

    static final Served NOTHING = new Served(Quantity.NONE, Quantity.NONE, Quantity.NONE);

    Quantity demanded() {
        return issued.plus(backordered).plus(other);
    }

    Served after(StockEvent event, OrderId order) {
        return switch (event) {
            case StockIssued issue
            when order.equals(issue.order()) -> new Served(issued.plus(issue.units()), backordered, other);
            case DemandUnserved unserved
            when order.equals(unserved.order()) ->
                unserved.outcome() == Unserved.BACKORDERED
                        ? new Served(issued, backordered.plus(unserved.units()), other)
                        : new Served(issued, backordered, other.plus(unserved.units()));
            case DemandObserved observed
            when order.equals(observed.order()) -> new Served(issued, backordered, other.plus(observed.units()));
            case StockIssued _, DemandUnserved _, DemandObserved _, DemandWithdrawn _ -> this;
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _ -> this;
            case StockedOut _, BackInStock _ -> this;
        };
    }
}
