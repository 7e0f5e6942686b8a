package io.restock.ml.evaluation;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.List;

/**
 * How a forecaster did over many windows. A is twice the pinball loss over the units demanded, the mean over levels: of
 * single days, and of the sum of all days of a window. Coverage is the share of such sums at or below a quantile.
 */
public final class Scorecard {

    private final QuantileLevels levels;
    private final double[] dailyLoss;
    private final double[] sumLoss;
    private final long[] covered;
    private double units;
    private long windows;

    public Scorecard(QuantileLevels levels) {
        this.levels = levels;
        this.dailyLoss = new double[levels.count()];
        this.sumLoss = new double[levels.count()];
        this.covered = new long[levels.count()];
    }

    /** Scores one window by what came to pass on its days. */
    public void add(QuantilePaths forecast, List<DemandDay> actual) {
        double sum = 0;
        for (int day = 0; day < actual.size(); day++) {
            var demanded = (double) actual.get(day).units();
            addLoss(dailyLoss, forecast.daily().get(day), demanded);
            sum += demanded;
        }
        var last = forecast.cumulative().getLast();
        addLoss(sumLoss, last, sum);
        for (int i = 0; i < covered.length; i++) {
            covered[i] += sum <= last.get(i) ? 1 : 0;
        }
        units += sum;
        windows++;
    }

    public double dailyLoss() {
        return Arrays.stream(dailyLoss).average().orElseThrow() * 2 / units;
    }

    public double sumLoss() {
        return Arrays.stream(sumLoss).average().orElseThrow() * 2 / units;
    }

    public double coverage(double level) {
        return (double) covered[levels.values().indexOf(level)] / windows;
    }

    @Override
    public String toString() {
        return "A of days %.4f, of sums %.4f; coverage of sums .90 %.1f %%, .95 %.1f %%, .975 %.1f %%"
                .formatted(dailyLoss(), sumLoss(), 100 * coverage(.9), 100 * coverage(.95), 100 * coverage(.975));
    }

    private void addLoss(double[] loss, List<Float> quantiles, double actual) {
        for (int i = 0; i < loss.length; i++) {
            loss[i] += QuantileLevels.pinballLoss(levels.get(i), actual, quantiles.get(i));
        }
    }
}
