package io.restock.events;

import java.util.List;

/**
 * How a feature spreads over the items of a location.
 *
 * @param edges of the bins, ascending: an item that lies on an edge is in the bin above
 * @param items in each bin, one bin more than edges
 */
public record FeatureSpread(String feature, List<Double> edges, List<Long> items) {

    public FeatureSpread {
        if (items.size() != edges.size() + 1) {
            throw new IllegalArgumentException(
                    "%s: %d bins but %d edges".formatted(feature, items.size(), edges.size()));
        }
    }
}
