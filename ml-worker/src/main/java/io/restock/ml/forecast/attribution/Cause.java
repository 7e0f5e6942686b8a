package io.restock.ml.forecast.attribution;

/** What a forecast is put down to, beside its level. */
public enum Cause {
    /** Weekdays, holidays, closed days. */
    SEASON,
    PRICE,
    PROMOTION,
    SIGNALS,
    /** The last four weeks, as far as they are unlike those before. */
    RECENT_DEMAND
}
