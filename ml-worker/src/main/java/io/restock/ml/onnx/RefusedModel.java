package io.restock.ml.onnx;

import java.util.List;

/** A model file that cannot be used here, with all that is wrong with it. */
public final class RefusedModel extends IllegalArgumentException {

    private final List<String> faults;

    /** @param schema the contract that it does not keep */
    public RefusedModel(String schema, List<String> faults) {
        super("not a %s model: %s".formatted(schema, String.join("; ", faults)));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
