package io.restock.command.stock;

import io.restock.events.Quantity;
import io.restock.events.StockLevels;

/** How movements change the levels of a stock item. The books never go below zero. */
record Shelf(Quantity onHand, Quantity backordered) {

    static final Shelf EMPTY = new Shelf(Quantity.NONE, Quantity.NONE);

    static Shelf of(StockLevels levels) {
        return new Shelf(levels.onHand(), levels.backordered());
    }

    StockLevels levels() {
        return new StockLevels(onHand, backordered);
    }

    boolean isEmpty() {
        return onHand.isNone();
    }

    Quantity atMost(Quantity wanted) {
        return onHand.compareTo(wanted) < 0 ? onHand : wanted;
    }

    Shelf without(Quantity units) {
        return new Shelf(onHand.less(units), backordered);
    }

    Shelf owing(Quantity units) {
        return new Shelf(onHand, backordered.plus(units));
    }

    /** Back-orders are served first; the rest goes on the shelf. */
    Shelf with(Quantity received) {
        return new Shelf(onHand.plus(received.less(backordered)), backordered.less(received));
    }

    Shelf finding(Quantity units) {
        return new Shelf(onHand.plus(units), backordered);
    }

    Shelf counted(Quantity units) {
        return new Shelf(units, backordered);
    }

    /** Of an order's units, those that go back on the shelf: the issued ones, and back-orders that were served meanwhile. */
    Quantity backFrom(Served order) {
        return order.issued().plus(order.backordered().less(backordered));
    }

    /** The order's back-orders no longer wait; what it had got serves those of others first. */
    Shelf afterCancelling(Served order) {
        return new Shelf(onHand, backordered.less(order.backordered())).with(backFrom(order));
    }
}
