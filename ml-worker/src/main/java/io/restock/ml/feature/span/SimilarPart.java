package io.restock.ml.feature.span;

import java.util.DoubleSummaryStatistics;

/** What was sold when circumstances were like those of the span. */
record SimilarPart(Timeline timeline, Similar similar, double scale) implements FeaturePart {

    @Override
    public void ahead(FeatureRow row, Span span) {
        var mean = new DoubleSummaryStatistics();
        var recentMean = new DoubleSummaryStatistics();
        var weight = new DoubleSummaryStatistics();
        for (int period = timeline.first(span); period < timeline.end(span); period++) {
            var past = similar.to(period);
            mean.accept(past.mean());
            recentMean.accept(past.recentMean());
            weight.accept(past.weight());
        }
        row.put("similar_mean", mean.getAverage() / scale);
        row.put("similar_recent", recentMean.getAverage() / scale);
        row.put("similar_weight", weight.getAverage());
    }
}
