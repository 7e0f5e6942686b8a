package io.restock.query.totals;

/** Sums over the stock cards, in units. */
record StockSum(long adjustedUnits, long demandUnits) {

    static final StockSum NONE = new StockSum(0, 0);
}
