package io.restock.command.replenishment.review;

import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The demand from now on, over any number of days from today.
 *
 * @param paths cumulative ones include what was already demanded today
 * @param soFar units already demanded today
 */
record DemandToCome(QuantilePaths paths, Quantity soFar) {

    private static final int GROWTH_DAYS = 7;

    DemandQuantiles over(int days) {
        var units = IntStream.range(0, paths.levels().size())
                .mapToObj(level -> Math.max(0, cumulative(days, level) - (float) soFar.units()))
                .toList();
        return new DemandQuantiles(paths.levels(), units);
    }

    /** Days beyond the horizon. */
    int extrapolated(int days) {
        return Math.max(0, days - paths.horizon());
    }

    /** Beyond the horizon a path goes on as it grew over the horizon's last {@value #GROWTH_DAYS} days. */
    private float cumulative(int days, int level) {
        var path = paths.cumulative();
        int within = Math.min(days, path.size());
        if (within == 0) {
            return 0;
        }
        float known = path.get(within - 1).get(level);
        return extrapolated(days) == 0 ? known : known + extrapolated(days) * dailyGrowth(path, level);
    }

    private static float dailyGrowth(List<List<Float>> path, int level) {
        int days = Math.min(GROWTH_DAYS, path.size());
        float before =
                days == path.size() ? 0 : path.get(path.size() - 1 - days).get(level);
        return (path.getLast().get(level) - before) / days;
    }
}
