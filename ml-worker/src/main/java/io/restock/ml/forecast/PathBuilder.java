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
    private final List<Double> expected = new ArrayList<>();

    public PathBuilder(QuantileLevels levels) {
        this.levels = levels;
    }

    /**
     * Adds a day by its mean and by the quantiles, one for each level's index, of its demand and of all demand up to its
     * end.
     */
    public void add(double mean, IntToDoubleFunction ofDay, IntToDoubleFunction ofSum) {
        expected.add(Math.max(0, mean));
        daily.add(row(ofDay, List.of()));
        cumulative.add(row(ofSum, cumulative.isEmpty() ? List.of() : cumulative.getLast()));
    }

    /** Adds a day of which only quantiles are known; its mean is that of the straight lines between them. */
    public void add(IntToDoubleFunction ofDay, IntToDoubleFunction ofSum) {
        add(levels.mean(ofDay), ofDay, ofSum);
    }

    public void addClosedDay() {
        add(0, _ -> 0, _ -> 0);
    }

    public DemandForecast build() {
        var paths = new QuantilePaths(levels.values(), List.copyOf(daily), List.copyOf(cumulative));
        return new DemandForecast(paths, expected);
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
