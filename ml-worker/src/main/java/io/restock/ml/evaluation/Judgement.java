package io.restock.ml.evaluation;

import io.restock.ml.evaluation.measure.PointRule;
import io.restock.ml.evaluation.measure.PointScore;
import io.restock.ml.evaluation.measure.Ratio;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.panel.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How one forecaster did over several rounds. A is twice the pinball loss over the units demanded, the mean over levels:
 * of single periods, and of the sum of all periods of a window.
 */
public final class Judgement {

    private final Scope scope;
    private final double[] units;
    private final double[] sumUnits;
    private final double[] absolute;
    private final double[] signed;
    private final double[] periodLoss;
    private final double[] sumLoss;
    private final PointScore points = new PointScore();
    private final PointScore means = new PointScore();
    private final double[] covered;
    private final QuantileLevels levels;
    private long windows;

    /**
     * What is looked at.
     *
     * @param items by their index in the panel
     * @param firstPeriod the first of the horizon that counts, from 1; those before it lie between decision and effect
     */
    public record Scope(IntPredicate items, int firstPeriod) {

        public static final Scope ALL = new Scope(_ -> true, 1);
    }

    private Judgement(Scope scope, int items, QuantileLevels levels) {
        this.scope = scope;
        this.levels = levels;
        this.units = new double[items];
        this.sumUnits = new double[items];
        this.absolute = new double[items];
        this.signed = new double[items];
        this.periodLoss = new double[items];
        this.sumLoss = new double[items];
        this.covered = new double[levels.count()];
    }

    public static Judgement of(String forecaster, List<Round> rounds, PointRule rule, Scope scope) {
        var first = rounds.getFirst();
        var levels = new QuantileLevels(first.by(forecaster).getFirst().paths().levels());
        var judgement = new Judgement(scope, first.backtest().panel().size(), levels);
        for (var round : rounds) {
            judgement.add(round, forecaster, rule.level(round.by(forecaster)));
        }
        return judgement;
    }

    private void add(Round round, String forecaster, double level) {
        var answers = round.by(forecaster);
        IntStream.range(0, answers.size())
                .filter(window -> scope.items()
                        .test(round.backtest().windows().get(window).item()))
                .forEach(window -> add(round, window, answers.get(window), level));
    }

    private void add(Round round, int window, DemandForecast forecast, double level) {
        Window where = round.backtest().windows().get(window);
        var actual = round.backtest().actual(window);
        double sum = 0;
        for (int day = 0; day < actual.size(); day++) {
            var demanded = (double) actual.get(day).units();
            sum += demanded;
            if (day + 1 >= scope.firstPeriod() && actual.get(day).open()) {
                var point = PointRule.point(forecast, day, level);
                points.add(demanded, point);
                means.add(demanded, forecast.expected().get(day));
                units[where.item()] += demanded;
                absolute[where.item()] += Math.abs(point - demanded);
                signed[where.item()] += point - demanded;
                periodLoss[where.item()] +=
                        levels.pinballLoss(forecast.paths().daily().get(day), demanded);
            }
        }
        var sums = forecast.paths().cumulative().getLast();
        sumLoss[where.item()] += levels.pinballLoss(sums, sum);
        sumUnits[where.item()] += sum;
        for (int i = 0; i < covered.length; i++) {
            covered[i] += sum <= sums.get(i) ? 1 : 0;
        }
        windows++;
    }

    /** Absolute errors over the units demanded. */
    public Ratio wape() {
        return Ratio.of(absolute, units);
    }

    /** Forecast less actual over the units demanded: above 0 where too much was forecast. */
    public Ratio bias() {
        return Ratio.of(signed, units);
    }

    /** A of single periods. */
    public Ratio periodLoss() {
        return Ratio.of(doubled(periodLoss), units);
    }

    /** A of the sums of all periods of a window. */
    public Ratio sumLoss() {
        return Ratio.of(doubled(sumLoss), sumUnits);
    }

    public PointScore points() {
        return points;
    }

    /** Of the expected units, whatever the rule. */
    public PointScore means() {
        return means;
    }

    /** Share of the sums at or below the quantile of a level. */
    public double coverage(double level) {
        return covered[levels.values().indexOf(level)] / windows;
    }

    private static double[] doubled(double[] losses) {
        return Arrays.stream(losses).map(loss -> 2 * loss).toArray();
    }
}
