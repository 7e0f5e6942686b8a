package io.restock.ml.feature;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SequencedMap;

/**
 * What is known of one period to come, as numbers with names.
 *
 * @param ahead 1 for the period after the origin
 * @param values finite, or NaN for what is not known; always in the same order, the signals last
 */
public record FeatureRow(LocalDate day, int ahead, SequencedMap<String, Float> values) {

    public FeatureRow {
        values = Collections.unmodifiableSequencedMap(values);
    }

    /** NaN as well for what this history has no number for. */
    public float get(String name) {
        return values.getOrDefault(name, Float.NaN);
    }

    /** In the order of the names, as a model wants them. */
    public float[] of(Collection<String> names) {
        var numbers = new float[names.size()];
        var next = 0;
        for (var name : names) {
            numbers[next++] = get(name);
        }
        return numbers;
    }
}
