package io.restock.ml.demand;

import io.restock.events.PromotionId;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A promotion as it was scheduled and not withdrawn.
 *
 * @param last inclusive
 */
record Promotion(PromotionId id, SortedSet<Sku> skus, LocalDate first, LocalDate last) {

    boolean covers(Sku sku, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && skus.contains(sku);
    }

    /** What ran of it before it was withdrawn. */
    Promotion endingBefore(LocalDate day) {
        return day.isAfter(last) ? this : new Promotion(id, skus, first, day.minusDays(1));
    }

    boolean ranAtAll() {
        return !last.isBefore(first);
    }
}
