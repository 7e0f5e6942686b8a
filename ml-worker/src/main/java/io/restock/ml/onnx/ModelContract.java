package io.restock.ml.onnx;

/** What models of one schema promise to those who run them. */
public interface ModelContract {

    /** The key in a file's metadata under which it names its schema. */
    String SCHEMA = "schema";

    /** Such as {@code demand/1}. */
    String schema();

    /** The name that the model gives itself; @throws RefusedModel with everything in which it breaks the contract */
    String check(OnnxModel model);
}
