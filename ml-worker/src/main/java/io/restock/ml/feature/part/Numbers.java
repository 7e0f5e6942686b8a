package io.restock.ml.feature.part;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Numbers by name, in the order in which they are put; what is not finite is not known. */
public final class Numbers {

    private final SequencedMap<String, Float> values;

    public Numbers() {
        this.values = new LinkedHashMap<>();
    }

    /** With all that the other one has. */
    public Numbers(Numbers other) {
        this.values = new LinkedHashMap<>(other.values);
    }

    public void put(String name, double value) {
        var number = (float) value;
        values.put(name, Float.isFinite(number) ? number : Float.NaN);
    }

    public void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    public SequencedMap<String, Float> values() {
        return values;
    }
}
