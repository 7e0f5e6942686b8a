package io.restock.ml.feature.span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Numbers with their names, in the order in which they are put in; NaN for what is not known. */
public final class FeatureRow {

    private final List<String> names = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();

    void put(String name, double value) {
        names.add(name);
        values.add(Double.isFinite(value) ? (float) value : Float.NaN);
    }

    void putAll(FeatureRow other) {
        names.addAll(other.names);
        values.addAll(other.values);
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public float[] values() {
        var row = new float[values.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.get(i);
        }
        return row;
    }

    /** NaN as well for what there is no number for. */
    public float get(String name) {
        var place = names.indexOf(name);
        return place < 0 ? Float.NaN : values.get(place);
    }

    public SequencedMap<String, Float> byName() {
        var named = new LinkedHashMap<String, Float>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }
}
