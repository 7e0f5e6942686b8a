package io.restock.ml.feature.span;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an item sold when its circumstances were like those of a coming period: at a similar price, equally promoted, with
 * similar signals. Each past period counts by a Gaussian kernel of the differences.
 */
final class Similar {

    /** Differences at which a past period counts 1/e. */
    private static final double LOG_PRICE = .05;

    private static final double SHARE = .3;

    private static final int MEMORY = 52;
    private static final double FADING = .95;

    /** Less than this is too little to tell anything. */
    private static final double SMALLEST_WEIGHT = .05;

    private final Timeline timeline;
    private final List<Stretch> signals;
    private final double[] units;
    private final List<Past> coming;

    /** @param signals those of a whole group do not count */
    Similar(Timeline timeline, Map<String, Stretch> signals) {
        this.timeline = timeline;
        this.signals = signals.entrySet().stream()
                .filter(signal -> !signal.getKey().startsWith("group_"))
                .map(Map.Entry::getValue)
                .toList();
        this.units = this.signals.stream().mapToDouble(Similar::unit).toArray();
        this.coming = IntStream.range(timeline.past(), timeline.length())
                .mapToObj(this::like)
                .toList();
    }

    /** A share's, or a signal's own spread where that is wider. */
    private static double unit(Stretch signal) {
        var spread = signal.deviation();
        return spread > SHARE ? spread : SHARE;
    }

    /**
     * @param mean units a period; NaN where there is too little to tell
     * @param recentMean likewise, late periods counting more
     */
    record Past(double mean, double recentMean, double weight) {}

    /** @param period index of a coming period */
    Past to(int period) {
        return coming.get(period - timeline.past());
    }

    private Past like(int period) {
        double weight = 0;
        double units = 0;
        double recentWeight = 0;
        double recentUnits = 0;
        double fading = 1;
        for (int then = timeline.past() - 1; then >= Math.max(0, timeline.past() - MEMORY); then--, fading *= FADING) {
            var sold = timeline.demand().get(then);
            if (!Double.isNaN(sold)) {
                var likeness = Math.exp(-distance(then, period));
                weight += likeness;
                units += likeness * sold;
                recentWeight += likeness * fading;
                recentUnits += likeness * fading * sold;
            }
        }
        return weight < SMALLEST_WEIGHT
                ? new Past(Double.NaN, Double.NaN, weight)
                : new Past(units / weight, recentUnits / recentWeight, weight);
    }

    private double distance(int then, int period) {
        var distance =
                square(timeline.logPrice(), then, period, LOG_PRICE) + square(timeline.promoted(), then, period, SHARE);
        for (int i = 0; i < signals.size(); i++) {
            distance += square(signals.get(i), then, period, units[i]);
        }
        return distance;
    }

    /** What is not known does not tell periods apart. */
    private static double square(Stretch numbers, int then, int period, double unit) {
        var difference = (numbers.get(then) - numbers.get(period)) / unit;
        return Double.isNaN(difference) ? 0 : difference * difference;
    }
}
