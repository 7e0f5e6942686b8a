package io.restock.ml.demand.market;

import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.PromotionId;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A promotion as it was scheduled and not withdrawn.
 *
 * @param last inclusive
 * @param discount share of the price taken off, 0 to 1
 */
record Promotion(PromotionId id, SortedSet<Sku> skus, LocalDate first, LocalDate last, double discount) {

    static Promotion of(PromotionScheduled scheduled) {
        return new Promotion(
                scheduled.promotion(),
                scheduled.skus(),
                scheduled.first(),
                scheduled.last(),
                scheduled.discount().doubleValue());
    }

    boolean covers(Sku sku, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && skus.contains(sku);
    }

    /** What ran of it before it was withdrawn. */
    Promotion endingBefore(LocalDate day) {
        return day.isAfter(last) ? this : new Promotion(id, skus, first, day.minusDays(1), discount);
    }

    boolean ranAtAll() {
        return !last.isBefore(first);
    }
}
