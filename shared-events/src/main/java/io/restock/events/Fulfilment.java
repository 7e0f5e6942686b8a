package io.restock.events;

/** What an order does to the stock of the location that serves it. */
public enum Fulfilment {
    /** Its lines are recorded as demand; stock is moved by the warehouse's own movements alone. */
    OBSERVE,
    /** It issues stock at once; what cannot be served is lost. */
    ISSUE_OR_LOSE,
    /** It issues stock at once; what cannot be served waits as a back-order. */
    ISSUE_OR_BACKORDER
}
