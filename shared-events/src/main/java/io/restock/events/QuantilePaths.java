package io.restock.events;

import java.util.List;

/**
 * Quantiles of demand over the days of a horizon, in units.
 *
 * @param levels ascending, each in (0, 1)
 * @param daily of each day alone: {@code daily.get(d - 1).get(q)} is the quantile {@code levels.get(q)} of day d, 1 to horizon
 * @param cumulative of the first d days together, in the same layout; not the sum of the daily ones
 */
public record QuantilePaths(List<Double> levels, List<List<Float>> daily, List<List<Float>> cumulative) {

    public QuantilePaths {
        if (daily.size() != cumulative.size()) {
            throw new IllegalArgumentException(
                    "%d daily but %d cumulative days".formatted(daily.size(), cumulative.size()));
        }
    }

    public int horizon() {
        return daily.size();
    }
}
