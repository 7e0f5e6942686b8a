package io.restock.demo.rule;

import io.restock.events.Sku;

/**
 * Made-up stock on the eve of the first live day: the mean daily demand of the last 56 days for the lead time, a week and
 * five days more. One product in twelve is short, so that something happens at once: it has two days' demand.
 */
public final class OpeningStockRule {

    private static final int DAYS_LOOKED_AT = 56;
    private static final int REVIEW_DAYS = 7;
    private static final int SAFETY_DAYS = 5;
    private static final int SHORT_DAYS = 2;
    private static final int ONE_IN = 12;
    /** Makes this draw independent of those for supplier and pack. */
    private static final int DIVISOR = 20;

    private final PastDemand demand;

    public OpeningStockRule(PastDemand demand) {
        this.demand = demand;
    }

    /** Units on hand, at least one. */
    public long unitsOf(Sku sku, int leadTimeDays) {
        var days = isShort(sku) ? SHORT_DAYS : leadTimeDays + REVIEW_DAYS + SAFETY_DAYS;
        return Math.max(1, Math.round(demand.daily(sku, DAYS_LOOKED_AT) * days));
    }

    static boolean isShort(Sku sku) {
        return Lot.of(sku).among(ONE_IN, DIVISOR) == 0;
    }
}
