package io.restock.ml.forecast.attribution;

/** What may become known between two forecasts of one item. */
public enum News {
    /** Of days that are over, and with it what the item is known as. */
    DEMAND,
    PRICE,
    PROMOTION,
    /** Holidays, and which days are open. */
    CALENDAR,
    SIGNALS,
    MODEL
}
