package io.restock.ml.forecast.tree.onnx;

import static java.util.stream.Collectors.joining;

import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a tree model's file says of itself, so that nobody feeds it with what it was not trained on. */
public final class TreeMetadata {

    private static final JsonMapper JSON = new JsonMapper();

    private TreeMetadata() {}

    /** What every model trained here says; whoever trained it adds how. */
    public static Map<String, String> of(String name, QuantileLevels levels, FeatureSchema schema) {
        var metadata = new TreeMap<String, String>();
        metadata.put("schema", "demand-trees/1");
        metadata.put("name", name);
        metadata.put("feature_builder", FeatureSchema.VERSION);
        metadata.put("features", JSON.writeValueAsString(schema));
        metadata.put(
                "quantile_levels", levels.values().stream().map(String::valueOf).collect(joining(",")));
        return metadata;
    }

    static String name(Map<String, String> metadata) {
        return metadata.getOrDefault("name", "");
    }

    /** @throws IllegalArgumentException if they were made in another way than here */
    static FeatureSchema features(Map<String, String> metadata) {
        var version = metadata.getOrDefault("feature_builder", "");
        if (!version.equals(FeatureSchema.VERSION)) {
            throw new IllegalArgumentException("trained on '%s', not on %s".formatted(version, FeatureSchema.VERSION));
        }
        return JSON.readValue(metadata.getOrDefault("features", ""), FeatureSchema.class);
    }

    static QuantileLevels levels(Map<String, String> metadata) {
        var text = metadata.getOrDefault("quantile_levels", "");
        return new QuantileLevels(
                Arrays.stream(text.split(",")).map(Double::valueOf).toList());
    }
}
