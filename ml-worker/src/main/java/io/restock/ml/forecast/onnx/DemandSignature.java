package io.restock.ml.forecast.onnx;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.feature.span.EncodedSpans;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.SpanFeatures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tensors that a {@code demand/1} model has to have, all of floats, by name with their shapes. */
record DemandSignature(Map<String, long[]> inputs, Map<String, long[]> outputs) {

    /** A size that the model must leave open. */
    static final long FREE = -1;

    /** The one output that may be left out: the mean of each day. */
    static final String MEAN = "mean";

    /** By what a file says of itself; what it says wrongly is told elsewhere. */
    static DemandSignature of(Map<String, String> metadata) {
        var covariates = DemandEncoder.COVARIATES.size();
        var levels = metadata.getOrDefault(DemandMetadata.LEVELS, "").split(",", -1).length;
        var inputs = new LinkedHashMap<String, long[]>();
        inputs.put("past_target", new long[] {FREE, FREE});
        inputs.put("past_mask", new long[] {FREE, FREE});
        inputs.put("past_covariates", new long[] {FREE, FREE, covariates});
        inputs.put("future_covariates", new long[] {FREE, FREE, covariates});
        spans(metadata).ifPresent(schema -> {
            var features = SpanFeatures.names(schema).size();
            inputs.put("span_features", new long[] {FREE, FREE, features});
            inputs.put("span_units", new long[] {FREE, FREE});
            inputs.put("demand_class", new long[] {FREE, EncodedSpans.CLASSES.size()});
        });
        var outputs = new LinkedHashMap<String, long[]>();
        outputs.put("quantiles", new long[] {FREE, FREE, levels});
        outputs.put("cumulative_quantiles", new long[] {FREE, FREE, levels});
        outputs.put(MEAN, new long[] {FREE, FREE});
        return new DemandSignature(inputs, outputs);
    }

    private static Optional<FeatureSchema> spans(Map<String, String> metadata) {
        try {
            return SpanMetadata.of(metadata);
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
