package io.restock.ml.evaluation.measure;

import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/** How often what came did not exceed its quantile. */
public final class Coverage {

    private final QuantileLevels levels;
    private final long[] covered;
    private long count;

    public Coverage(QuantileLevels levels) {
        this.levels = levels;
        this.covered = new long[levels.count()];
    }

    public void add(double actual, List<Float> quantiles) {
        for (int i = 0; i < covered.length; i++) {
            covered[i] += actual <= quantiles.get(i) ? 1 : 0;
        }
        count++;
    }

    /** Share at or below the quantile of one of the levels. */
    public double of(double level) {
        return (double) covered[levels.values().indexOf(level)] / count;
    }

    public long count() {
        return count;
    }
}
