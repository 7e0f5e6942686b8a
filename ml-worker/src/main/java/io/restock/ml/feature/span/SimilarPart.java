package io.restock.ml.feature.span;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was sold when circumstances were like those of the span. */
record SimilarPart(Timeline timeline, Similar similar, double scale) implements FeaturePart {

    @Override
    public void ahead(FeatureRow row, Span span) {
        var pasts = IntStream.range(timeline.first(span), timeline.end(span))
                .mapToObj(similar::to)
                .toList();
        row.put("similar_mean", mean(pasts, Similar.Past::mean) / scale);
        row.put("similar_recent", mean(pasts, Similar.Past::recentMean) / scale);
        row.put("similar_weight", mean(pasts, Similar.Past::weight));
    }

    private static double mean(List<Similar.Past> pasts, ToDoubleFunction<Similar.Past> number) {
        return pasts.stream().mapToDouble(number).average().orElse(Double.NaN);
    }
}
