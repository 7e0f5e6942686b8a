package io.restock.ml.demand.issue;

import io.restock.events.QuantilePaths;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What has been demanded on day 1 of a forecast, and how much of that day is over. Demand is taken to come evenly
 * through the day, so that the rest of it follows the forecast in proportion.
 *
 * @param units demanded so far
 * @param elapsed share of the day that is over, 0 to 1
 */
record DaySoFar(long units, double elapsed) {

    private static final double MIDDLE = .5;

    /**
     * A forecast made at the origin, as it stands now. With u units and a share f elapsed: day 1 is u + (1 − f)·q₁; the
     * first d days are u + max((1 − f)·q₁, C_d − f·median of day 1). Quantiles that did not cross still do not.
     */
    QuantilePaths after(QuantilePaths atOrigin) {
        var levels = atOrigin.levels();
        var firstDay = atOrigin.daily().getFirst();
        var expectedByNow = elapsed * firstDay.get(middle(levels));
        var rest = firstDay.stream().map(quantile -> (1 - elapsed) * quantile).toList();
        var today = rest.stream().map(this::plusUnits).toList();
        return new QuantilePaths(
                levels,
                replacingFirst(atOrigin.daily(), today),
                IntStream.range(0, atOrigin.horizon())
                        .mapToObj(day -> day == 0
                                ? today
                                : cumulative(atOrigin.cumulative().get(day), rest, expectedByNow))
                        .toList());
    }

    private List<Float> cumulative(List<Float> atOrigin, List<Double> rest, double expectedByNow) {
        return IntStream.range(0, atOrigin.size())
                .mapToObj(level -> plusUnits(Math.max(rest.get(level), atOrigin.get(level) - expectedByNow)))
                .toList();
    }

    private float plusUnits(double more) {
        return (float) (units + more);
    }

    private static List<List<Float>> replacingFirst(List<List<Float>> days, List<Float> first) {
        return IntStream.range(0, days.size())
                .mapToObj(day -> day == 0 ? first : days.get(day))
                .toList();
    }

    private static int middle(List<Double> levels) {
        return IntStream.range(0, levels.size())
                .boxed()
                .min((one, other) ->
                        Double.compare(Math.abs(levels.get(one) - MIDDLE), Math.abs(levels.get(other) - MIDDLE)))
                .orElseThrow();
    }
}
