package io.restock.ml.forecast.tree;

import java.util.ArrayList;
import java.util.List;

/** Numbers with their names, in the order in which they are put in. */
final class FeatureRow {

    private final List<String> names = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();

    void put(String name, double value) {
        names.add(name);
        values.add((float) value);
    }

    void putAll(FeatureRow other) {
        names.addAll(other.names);
        values.addAll(other.values);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    float[] values() {
        var row = new float[values.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.get(i);
        }
        return row;
    }
}
