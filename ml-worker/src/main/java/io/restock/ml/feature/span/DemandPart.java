package io.restock.ml.feature.span;

import java.util.stream.IntStream;

/** What demand was until the origin: single periods, and statistics of the last ones, over the scale. */
record DemandPart(Timeline timeline, Lookback lookback, double scale) implements FeaturePart {

    private static final int OLD = 60;

    @Override
    public void past(FeatureRow row) {
        var demand = timeline.demand();
        lookback.lags().forEach(lag -> row.put("lag_" + lag, demand.back(lag) / scale));
        for (var window : lookback.windows()) {
            var last = demand.last(window);
            row.put("mean_" + window, last.mean() / scale);
            row.put("median_" + window, last.median() / scale);
            row.put("max_" + window, last.max() / scale);
            row.put("deviation_" + window, last.deviation() / scale);
            row.put("quiet_" + window, last.quiet());
        }
        row.put("mean_ever", demand.mean() / scale);
        row.put("log_scale", Math.log(scale));
        row.put("age", Math.min(OLD, demand.length()));
        row.put("since_demand", sinceDemand(demand));
        row.put(
                "out_of_stock",
                timeline.outOfStock()
                        .between(timeline.past() - lookback.recent(), timeline.past())
                        .mean());
    }

    private static double sinceDemand(Stretch demand) {
        return IntStream.rangeClosed(1, demand.length())
                .filter(ago -> demand.back(ago) > 0)
                .findFirst()
                .orElse(demand.length() + 1);
    }
}
