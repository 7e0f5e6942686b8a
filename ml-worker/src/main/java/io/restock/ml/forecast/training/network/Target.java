package io.restock.ml.forecast.training.network;

/** What a network learns of demand, and so how its quantiles follow from each other. */
public enum Target {
    /** Demand over the item's scale: quantiles are sums of positive steps. */
    RATIO,
    /**
     * The logarithm of that, less what circumstances explain ({@link Circumstances}): each quantile is a multiple of the one
     * before. For demand that prices and promotions multiply, and that is hardly ever zero. What a price does is learnt
     * like the effect of anything else, so that a higher one may raise a forecast where the past says so.
     */
    LOGARITHM
}
