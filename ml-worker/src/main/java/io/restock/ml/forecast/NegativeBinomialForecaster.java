package io.restock.ml.forecast;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import java.util.List;

/**
 * A baseline that is hard to beat: independent open days, negative binomial, with the mean of the last eight weeks and
 * the variance of the last half year; of months, half a year and two years.
 */
public final class NegativeBinomialForecaster implements DemandForecaster {

    private static final double SMALLEST_MEAN = 0.01;

    private final QuantileLevels levels;

    public NegativeBinomialForecaster(QuantileLevels levels) {
        this.levels = levels;
    }

    @Override
    public ModelRef model() {
        return new ModelRef("negative-binomial-1", "");
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return histories.stream().map(this::forecast).toList();
    }

    private DemandForecast forecast(DemandHistory history) {
        var mean = Math.max(SMALLEST_MEAN, mean(openDays(history, periodsOfMean(history.grain()))));
        var variance = variance(openDays(history, periodsOfVariance(history.grain())));
        var daily = CountDistribution.negativeBinomial(mean, variance);
        var paths = new PathBuilder(levels);
        int open = 0;
        for (var day : history.future()) {
            if (day.open()) {
                open++;
                var sum = CountDistribution.negativeBinomial(open * mean, open * variance);
                paths.add(mean, i -> (double) daily.quantile(levels.get(i)), i -> (double) sum.quantile(levels.get(i)));
            } else {
                paths.addClosedDay();
            }
        }
        return paths.build();
    }

    private static int periodsOfMean(Grain grain) {
        return switch (grain) {
            case DAY -> 56;
            case WEEK -> 8;
            case MONTH -> 6;
        };
    }

    private static int periodsOfVariance(Grain grain) {
        return switch (grain) {
            case DAY -> 182;
            case WEEK -> 26;
            case MONTH -> 24;
        };
    }

    private static double[] openDays(DemandHistory history, int last) {
        var past = history.past();
        return past.subList(Math.max(0, past.size() - last), past.size()).stream()
                .filter(DemandDay::open)
                .mapToDouble(DemandDay::units)
                .toArray();
    }

    private static double mean(double[] units) {
        double total = 0;
        for (var each : units) {
            total += each;
        }
        return units.length == 0 ? 0 : total / units.length;
    }

    /** Of the sample, unbiased. */
    private static double variance(double[] units) {
        var mean = mean(units);
        double squares = 0;
        for (var each : units) {
            squares += (each - mean) * (each - mean);
        }
        return units.length < 2 ? mean : squares / (units.length - 1);
    }
}
