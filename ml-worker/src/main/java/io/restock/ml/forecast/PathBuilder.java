package io.restock.ml.forecast;

import io.restock.events.QuantilePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Puts a forecast together day by day and keeps what every forecast promises: no demand below zero, no quantile above
 * one of a higher level, no sum that shrinks as days are added.
 */
public final class PathBuilder {

    private final QuantileLevels levels;
    private final List<List<Float>> daily = new ArrayList<>();
    private final List<List<Float>> cumulative = new ArrayList<>();

    public PathBuilder(QuantileLevels levels) {
        this.levels = levels;
    }

    /** Adds a day by the quantiles, one for each level's index, of its demand and of all demand up to its end. */
    public void add(IntToDoubleFunction ofDay, IntToDoubleFunction ofSum) {
        daily.add(row(ofDay, List.of()));
        cumulative.add(row(ofSum, cumulative.isEmpty() ? List.of() : cumulative.getLast()));
    }

    public void addClosedDay() {
        add(_ -> 0, _ -> 0);
    }

    public QuantilePaths build() {
        return new QuantilePaths(levels.values(), List.copyOf(daily), List.copyOf(cumulative));
    }

    private List<Float> row(IntToDoubleFunction quantile, List<Float> atLeast) {
        var row = new ArrayList<Float>(levels.count());
        float lowest = 0;
        for (int i = 0; i < levels.count(); i++) {
            var value = (float) quantile.applyAsDouble(i);
            if (!Float.isFinite(value)) {
                throw new IllegalStateException("quantile %s is %s".formatted(levels.get(i), value));
            }
            lowest = Math.max(lowest, atLeast.isEmpty() ? value : Math.max(value, atLeast.get(i)));
            row.add(lowest);
        }
        return List.copyOf(row);
    }
}
