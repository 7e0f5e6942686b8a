package io.restock.ml.forecast.onnx;

import java.util.List;

/** A model file that cannot forecast demand here, with all that is wrong with it. */
public final class RefusedModel extends IllegalArgumentException {

    private final List<String> faults;

    RefusedModel(List<String> faults) {
        super("not a demand/1 model: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
