package io.restock.ml.feature.span;

import java.util.Map;

/** What outside signals say: as they were, as they are foretold, and what was sold for each of them. */
record SignalPart(Timeline timeline, Map<String, Stretch> signals, double scale) implements FeaturePart {

    private static final int RECENT = 4;
    private static final int LASTING = 13;
    private static final int PAIRED = 8;
    private static final double SMALLEST = .05;

    @Override
    public void past(FeatureRow row) {
        var end = timeline.past();
        signals.forEach((name, signal) -> {
            var recent = signal.between(end - RECENT, end).mean();
            row.put("last_" + name, signal.get(end - 1));
            row.put("recent_" + name, recent);
            row.put(
                    "trend_" + name,
                    recent
                            / Math.max(
                                    SMALLEST, signal.between(end - LASTING, end).mean()));
            row.put(
                    "demand_per_" + name,
                    timeline.demand().last(PAIRED).mean()
                            / Math.max(
                                    SMALLEST, signal.between(end - PAIRED, end).mean())
                            / scale);
        });
    }

    @Override
    public void ahead(FeatureRow row, Span span) {
        signals.forEach((name, signal) ->
                row.put("planned_" + name, timeline.during(signal, span).mean()));
    }
}
