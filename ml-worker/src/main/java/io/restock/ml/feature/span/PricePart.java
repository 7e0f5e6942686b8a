package io.restock.ml.feature.span;

/** What is asked for an item, against what was asked before; logarithms, so that differences are ratios. */
record PricePart(Timeline timeline, Lookback lookback) implements FeaturePart {

    @Override
    public void past(FeatureRow row) {
        var last = timeline.past() - 1;
        row.put("log_price", timeline.logPrice().get(last));
        row.put(
                "promoted_recently",
                timeline.promoted().between(last - 3, last + 1).mean());
        row.put("promoted_last", timeline.promoted().get(last));
    }

    @Override
    public void ahead(FeatureRow row, Span span) {
        var price = timeline.logPrice();
        var first = timeline.first(span);
        var planned = timeline.during(price, span).mean();
        var memory = price.between(first - lookback.price() + 1, timeline.end(span));
        row.put("promoted_share", timeline.during(timeline.promoted(), span).mean());
        row.put("planned_log_price", planned);
        row.put("price_over_mean", planned - memory.mean());
        row.put("price_over_least", planned - memory.min());
        row.put("price_over_last", planned - price.get(timeline.past() - 1));
        row.put("price_over_eve", planned - price.get(first - 1));
        row.put("promoted_eve", timeline.promoted().get(first - 1));
    }
}
