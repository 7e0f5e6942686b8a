package io.restock.events;

import java.util.Locale;

/** What is measured of a model that forecasts demand; all over units demanded or as a share, so that shops compare. */
public enum ForecastMetric {
    /** Twice the mean pinball loss of single days, over the units demanded on them. */
    PINBALL_DAILY,

    /** The same of the first 1, 2, … days together. */
    PINBALL_CUMULATIVE,

    /** Absolute errors of the median of single days, over the units demanded on them. */
    WAPE,

    /** Units expected less units demanded, over units demanded: above 0 the model expects too much. */
    BIAS,

    /** Share of windows that demanded no more in all than the model's 90 % quantile. */
    COVERAGE_90,

    COVERAGE_95,

    /** .05 for each unit left over and .95 for each unit short, had one stocked the 95 % quantile of a window; over units demanded. */
    STOCK_COST;

    /** Its name among the metrics of an event. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
