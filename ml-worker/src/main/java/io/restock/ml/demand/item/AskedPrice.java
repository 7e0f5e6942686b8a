package io.restock.ml.demand.item;

import io.restock.events.Money;

/** A price, and how many orders of one day asked for an item at it. */
record AskedPrice(Money price, long orders) {

    AskedPrice onceMore() {
        return new AskedPrice(price, orders + 1);
    }
}
