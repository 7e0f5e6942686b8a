package io.restock.ml.forecast.onnx;

import io.restock.ml.feature.span.FeatureSchema;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a model file says of the features of spans that it reads. */
public final class SpanMetadata {

    private static final String BUILDER = "span_features";
    private static final String SCHEMA = "span_schema";
    private static final JsonMapper JSON = new JsonMapper();

    private SpanMetadata() {}

    public static void put(Map<String, String> metadata, FeatureSchema schema) {
        metadata.put(BUILDER, FeatureSchema.VERSION);
        metadata.put(SCHEMA, JSON.writeValueAsString(schema));
    }

    /**
     * None if the model reads none.
     *
     * @throws IllegalArgumentException if they were made in another way than here
     */
    public static Optional<FeatureSchema> of(Map<String, String> metadata) {
        var version = metadata.get(BUILDER);
        if (version == null) {
            return Optional.empty();
        }
        if (!version.equals(FeatureSchema.VERSION)) {
            throw new IllegalArgumentException(
                    "%s is '%s' instead of '%s'".formatted(BUILDER, version, FeatureSchema.VERSION));
        }
        try {
            return Optional.of(JSON.readValue(metadata.getOrDefault(SCHEMA, ""), FeatureSchema.class));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    "%s cannot be read: %s".formatted(SCHEMA, malformed.getOriginalMessage()), malformed);
        }
    }
}
