package io.restock.ml.recommendation;

import io.restock.events.Sku;
import java.util.Map;

/**
 * What can be recommended now: offered, not retired, on the shelf.
 *
 * @param popularity of each product, 0 or more: recent orders for it, the older the less
 */
public record Assortment(Map<Sku, Double> popularity) {

    public Assortment {
        popularity = Map.copyOf(popularity);
    }

    public boolean offers(Sku sku) {
        return popularity.containsKey(sku);
    }

    /** From 0 to 1, the most popular product's being 1. */
    public double relativePopularity(Sku sku) {
        var most = popularity.values().stream().max(Double::compare).orElse(0.0);
        return most == 0 ? 0 : popularity.getOrDefault(sku, 0.0) / most;
    }
}
