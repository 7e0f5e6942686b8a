package io.restock.ml.forecast;

import io.restock.ml.feature.DemandDay;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far off the seasonal naive was in an item's own past, in units, actual less forecast. Days ahead are counted in
 * open days; errors of a sum are the errors of past sums, for daily ones do not add up.
 */
final class SeasonalErrors {

    private static final int SEASON = 7;
    private static final int REMEMBERED_ORIGINS = 182;
    private static final int ENOUGH = 8;

    private final List<Sample> daily;
    private final List<Sample> cumulative;

    /** Forecasts again from every past origin that had seen a whole season. */
    SeasonalErrors(List<DemandDay> past, int horizon) {
        var errors = builders(horizon);
        var sums = builders(horizon);
        var naive = new SeasonalNaive();
        for (int origin = 0; origin < past.size() - 1; origin++) {
            naive.observe(past.get(origin));
            if (origin >= Math.max(SEASON - 1, past.size() - 1 - REMEMBERED_ORIGINS)) {
                var actuals = past.subList(origin + 1, Math.min(past.size(), origin + 1 + horizon));
                replay(naive, actuals, errors, sums);
            }
        }
        daily = samples(errors);
        cumulative = samples(sums);
    }

    private static void replay(
            SeasonalNaive naive,
            List<DemandDay> actuals,
            List<DoubleStream.Builder> errors,
            List<DoubleStream.Builder> sums) {
        int ahead = 0;
        double sum = 0;
        for (var actual : actuals) {
            if (actual.open()) {
                var error = naive.demand(actual) - naive.expected(actual.day().getDayOfWeek());
                sum += error;
                errors.get(ahead).add(error);
                sums.get(ahead).add(sum);
                ahead++;
            }
        }
    }

    /** Whether the past is long enough to tell. */
    boolean areKnown() {
        return !daily.isEmpty();
    }

    /** Quantile of the error of one day, the {@code ahead}-th open one; the farthest known stands for those beyond. */
    double daily(int ahead, double level) {
        return daily.get(Math.min(ahead, daily.size()) - 1).quantile(level);
    }

    /** Quantile of the error of the sum of the first {@code ahead} open days, which grows with the root beyond the known. */
    double cumulative(int ahead, double level) {
        var known = Math.min(ahead, cumulative.size());
        return cumulative.get(known - 1).quantile(level) * Math.sqrt((double) ahead / known);
    }

    private static List<DoubleStream.Builder> builders(int horizon) {
        return Stream.generate(DoubleStream::builder).limit(horizon).toList();
    }

    private static List<Sample> samples(List<DoubleStream.Builder> errors) {
        return errors.stream()
                .map(found -> new Sample(found.build().toArray()))
                .takeWhile(sample -> sample.size() >= ENOUGH)
                .toList();
    }
}
