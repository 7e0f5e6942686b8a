package io.restock.events;

/** What is on the shelf and sellable, and what is owed to customers. */
public record StockLevels(Quantity onHand, Quantity backordered) {

    public static final StockLevels EMPTY = new StockLevels(Quantity.NONE, Quantity.NONE);

    /** On hand minus back-ordered; may be negative. */
    public long netInventory() {
        return onHand.units() - backordered.units();
    }
}
