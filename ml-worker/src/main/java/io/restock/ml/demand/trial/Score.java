package io.restock.ml.demand.trial;

import io.restock.events.ForecastMetric;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a model did in some windows: sums, in units, that add up.
 *
 * @param dailyLoss pinball loss of single days, twice the mean over the levels
 * @param cumulativeLoss the same of the first 1, 2, … days together
 * @param cumulativeUnits demanded in the first 1, 2, … days together, summed like their losses
 */
record Score(
        int windows,
        double units,
        double cumulativeUnits,
        double dailyLoss,
        double cumulativeLoss,
        double absoluteError,
        double expected,
        double over,
        double missing,
        int covered90,
        int covered95) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double MEDIAN = .5;
    private static final double CRITICAL_RATIO = .95;

    /** @param levels those that both models answer */
    static Score of(DemandForecast forecast, List<DemandDay> actual, List<Double> levels) {
        var paths = forecast.paths();
        var at = levels.stream().mapToInt(paths.levels()::indexOf).toArray();
        double sum = 0;
        double sums = 0;
        double daily = 0;
        double cumulative = 0;
        double absolute = 0;
        for (int day = 0; day < actual.size(); day++) {
            var units = (double) actual.get(day).units();
            sum += units;
            sums += sum;
            daily += loss(paths.daily().get(day), at, levels, units);
            cumulative += loss(paths.cumulative().get(day), at, levels, sum);
            absolute +=
                    Math.abs(units - paths.daily().get(day).get(paths.levels().indexOf(MEDIAN)));
        }
        var last = paths.cumulative().getLast();
        var stocked = last.get(paths.levels().indexOf(CRITICAL_RATIO));
        return new Score(
                1,
                sum,
                sums,
                daily,
                cumulative,
                absolute,
                forecast.expected().stream().mapToDouble(Double::doubleValue).sum(),
                Math.max(0, stocked - sum),
                Math.max(0, sum - stocked),
                sum <= last.get(paths.levels().indexOf(.9)) ? 1 : 0,
                sum <= stocked ? 1 : 0);
    }

    Score plus(Score other) {
        return new Score(
                windows + other.windows,
                units + other.units,
                cumulativeUnits + other.cumulativeUnits,
                dailyLoss + other.dailyLoss,
                cumulativeLoss + other.cumulativeLoss,
                absoluteError + other.absoluteError,
                expected + other.expected,
                over + other.over,
                missing + other.missing,
                covered90 + other.covered90,
                covered95 + other.covered95);
    }

    /** To be asked only where something was demanded. */
    SortedMap<String, Double> metrics() {
        var metrics = new TreeMap<String, Double>();
        for (var metric : ForecastMetric.values()) {
            metrics.put(metric.key(), measured(metric));
        }
        return metrics;
    }

    private double measured(ForecastMetric metric) {
        return switch (metric) {
            case PINBALL_DAILY -> dailyLoss / units;
            case PINBALL_CUMULATIVE -> cumulativeLoss / cumulativeUnits;
            case WAPE -> absoluteError / units;
            case BIAS -> (expected - units) / units;
            case COVERAGE_90 -> (double) covered90 / windows;
            case COVERAGE_95 -> (double) covered95 / windows;
            case STOCK_COST -> ((1 - CRITICAL_RATIO) * over + CRITICAL_RATIO * missing) / units;
        };
    }

    private static double loss(List<Float> quantiles, int[] at, List<Double> levels, double actual) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            loss += QuantileLevels.pinballLoss(levels.get(i), actual, quantiles.get(at[i]));
        }
        return 2 * loss / at.length;
    }
}
