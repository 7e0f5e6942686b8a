package io.restock.events;

/** What becomes of demand that stock could not serve. */
public enum Unserved {
    LOST,
    BACKORDERED
}
