package io.restock.ml.evaluation;

import io.restock.ml.evaluation.measure.Coverage;
import io.restock.ml.evaluation.measure.ItemRatio;
import io.restock.ml.evaluation.measure.PointRule;
import io.restock.ml.evaluation.measure.PointScore;
import io.restock.ml.evaluation.measure.ScaledErrors;
import io.restock.ml.evaluation.measure.WindowErrors;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How one forecaster did. A is twice the pinball loss over the units demanded, the mean over levels: of single periods, and
 * of the sum of all periods of a window.
 */
public final class Judgement {

    private static final List<Double> POINT_LEVELS = List.of(.4, .45, .5, .55, .6, .65, .7);

    private final int firstPeriod;
    private final QuantileLevels levels;
    private final ItemRatio periodLoss;
    private final ItemRatio sumLoss;
    private final ItemRatio absolute;
    private final ItemRatio signed;
    private final Map<PointRule, PointScore> points = new EnumMap<>(PointRule.class);
    private final SortedMap<Double, PointScore> byLevel = new TreeMap<>();
    private final ScaledErrors scaled = new ScaledErrors();
    private final Coverage periods;
    private final Coverage sums;
    private double pinball;

    private Judgement(int firstPeriod, int items, QuantileLevels levels) {
        this.firstPeriod = firstPeriod;
        this.levels = levels;
        this.periodLoss = new ItemRatio(items);
        this.sumLoss = new ItemRatio(items);
        this.absolute = new ItemRatio(items);
        this.signed = new ItemRatio(items);
        this.periods = new Coverage(levels);
        this.sums = new Coverage(levels);
        POINT_LEVELS.stream()
                .filter(level -> level >= levels.get(0))
                .forEach(level -> byLevel.put(level, new PointScore()));
    }

    public static Judgement of(String forecaster, List<Round> rounds, Scope scope) {
        var first = rounds.getFirst();
        var judgement = empty(scope.firstPeriod(), first.backtest(), first.by(forecaster));
        for (var round : rounds) {
            var answers = round.by(forecaster);
            var matched = PointRule.MATCHED.level(answers);
            IntStream.range(0, answers.size())
                    .filter(window -> scope.choice().takes(round, window))
                    .forEach(window -> judgement.add(round.backtest(), window, answers.get(window), matched));
        }
        return judgement;
    }

    static Judgement of(Backtest backtest, List<DemandForecast> forecasts) {
        var judgement = empty(1, backtest, forecasts);
        var matched = PointRule.MATCHED.level(forecasts);
        for (int window = 0; window < forecasts.size(); window++) {
            judgement.add(backtest, window, forecasts.get(window), matched);
        }
        return judgement;
    }

    private static Judgement empty(int firstPeriod, Backtest backtest, List<DemandForecast> forecasts) {
        var levels = new QuantileLevels(forecasts.getFirst().paths().levels());
        return new Judgement(firstPeriod, backtest.panel().size(), levels);
    }

    private void add(Backtest backtest, int window, DemandForecast forecast, double matched) {
        var item = backtest.windows().get(window).item();
        var actual = backtest.actual(window);
        var errors = new WindowErrors();
        double sum = 0;
        for (int day = 0; day < actual.size(); day++) {
            var demanded = (double) actual.get(day).units();
            sum += demanded;
            if (day + 1 >= firstPeriod && actual.get(day).open()) {
                add(new Period(item, demanded, forecast, day), matched, errors);
            }
        }
        if (!errors.isEmpty()) {
            scaled.add(backtest.history(window), errors);
        }
        var quantiles = forecast.paths().cumulative().getLast();
        sumLoss.add(item, 2 * levels.pinballLoss(quantiles, sum), sum);
        sums.add(sum, quantiles);
    }

    private record Period(int item, double demanded, DemandForecast forecast, int day) {

        double point(double level) {
            return PointRule.point(forecast, day, level);
        }
    }

    private void add(Period period, double matched, WindowErrors errors) {
        var demanded = period.demanded();
        var point = period.point(matched);
        var mean = period.point(Double.NaN);
        points(PointRule.MATCHED).add(demanded, point);
        points(PointRule.MEAN).add(demanded, mean);
        points(PointRule.MEDIAN).add(demanded, period.point(.5));
        absolute.add(period.item(), Math.abs(point - demanded), demanded);
        signed.add(period.item(), point - demanded, demanded);
        var quantiles = period.forecast().paths().daily().get(period.day());
        byLevel.forEach((level, score) -> score.add(demanded, levels.interpolate(level, quantiles::get)));
        var loss = levels.pinballLoss(quantiles, demanded);
        periodLoss.add(period.item(), 2 * loss, demanded);
        periods.add(demanded, quantiles);
        pinball += loss;
        errors.add(point - demanded, mean - demanded, loss);
    }

    public QuantileLevels levels() {
        return levels;
    }

    /** A of single periods. */
    public ItemRatio periodLoss() {
        return periodLoss;
    }

    /** A of the sums of all periods of a window. */
    public ItemRatio sumLoss() {
        return sumLoss;
    }

    /** Absolute errors of the matched points over the units demanded. */
    public ItemRatio wape() {
        return absolute;
    }

    /** Matched points less actual over the units demanded: above 0 where too much was forecast. */
    public ItemRatio bias() {
        return signed;
    }

    /** Pinball loss of a period, in units: the mean over levels, periods and windows. */
    public double pinball() {
        return pinball / periods.count();
    }

    public ScaledErrors scaled() {
        return scaled;
    }

    public PointScore points(PointRule rule) {
        return points.computeIfAbsent(rule, _ -> new PointScore());
    }

    /** If the quantile of one level were the single number of all items, whatever the total. */
    public SortedMap<Double, PointScore> byLevel() {
        return byLevel;
    }

    public Coverage periods() {
        return periods;
    }

    public Coverage sums() {
        return sums;
    }

    @Override
    public String toString() {
        return "A of days %.4f, of sums %.4f; coverage of sums .90 %.1f %%, .95 %.1f %%, .975 %.1f %%"
                .formatted(
                        periodLoss.value(),
                        sumLoss.value(),
                        100 * sums.of(.9),
                        100 * sums.of(.95),
                        100 * sums.of(.975));
    }
}
