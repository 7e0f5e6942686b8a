package io.restock.ml.forecast.onnx;

import static java.util.stream.Collectors.joining;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a {@code demand/1} model file says of itself, so that nobody feeds it with what it was not trained on. */
public final class DemandMetadata {

    static final String SCHEMA = "demand/1";
    private static final String SCHEMA_KEY = "schema";
    static final String NAME = "name";
    static final String LEVELS = "quantile_levels";

    private DemandMetadata() {}

    /** What every model trained here says; whoever trained it adds how. */
    public static Map<String, String> of(String name, QuantileLevels levels) {
        return of(name, levels, DemandEncoder.DAILY);
    }

    /** Likewise, of a model that reads something else. */
    public static Map<String, String> of(String name, QuantileLevels levels, DemandEncoder encoder) {
        var metadata = agreed(encoder);
        metadata.putAll(named(SCHEMA, name, levels));
        return metadata;
    }

    /** What every file says, of whatever schema. */
    public static Map<String, String> named(String schema, String name, QuantileLevels levels) {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(SCHEMA_KEY, schema);
        metadata.put(NAME, name);
        metadata.put(LEVELS, levels.values().stream().map(String::valueOf).collect(joining(",")));
        return metadata;
    }

    static Map<String, String> agreed() {
        return agreed(DemandEncoder.DAILY);
    }

    private static Map<String, String> agreed(DemandEncoder encoder) {
        var agreed = new LinkedHashMap<String, String>();
        agreed.put(SCHEMA_KEY, SCHEMA);
        agreed.put("feature_builder", DemandEncoder.VERSION);
        agreed.put("covariates", String.join(",", encoder.covariates()));
        agreed.put("context", Integer.toString(encoder.context()));
        return agreed;
    }

    public static String name(Map<String, String> metadata) {
        return metadata.getOrDefault(NAME, "");
    }

    /** @throws IllegalArgumentException if there are none, or not in order */
    public static QuantileLevels levels(Map<String, String> metadata) {
        var text = metadata.getOrDefault(LEVELS, "");
        return new QuantileLevels(
                Arrays.stream(text.split(",")).map(Double::valueOf).toList());
    }
}
