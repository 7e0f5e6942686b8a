package io.restock.ml.feature.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Numbers with their names, in the order in which they are put in; NaN for what is not known. */
public final class FeatureRow {

    private static final int ROOM = 128;

    private final List<String> names = new ArrayList<>(ROOM);
    private float[] values = new float[ROOM];

    void put(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[names.size()] = Double.isFinite(value) ? (float) value : Float.NaN;
        names.add(name);
    }

    void putAll(FeatureRow other) {
        for (int i = 0; i < other.names.size(); i++) {
            put(other.names.get(i), other.values[i]);
        }
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public float[] values() {
        return Arrays.copyOf(values, names.size());
    }

    /** NaN as well for what there is no number for. */
    public float get(String name) {
        var place = names.indexOf(name);
        return place < 0 ? Float.NaN : values[place];
    }

    public SequencedMap<String, Float> byName() {
        var named = new LinkedHashMap<String, Float>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values[i]);
        }
        return named;
    }
}
