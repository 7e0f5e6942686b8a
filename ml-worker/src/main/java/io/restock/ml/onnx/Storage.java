package io.restock.ml.onnx;

import java.util.Locale;

/** How the weights of a model file are kept; it computes in fp32, whichever it is. */
public enum Storage {
    FP32,
    /** Half of the bytes. */
    FP16,
    /** A quarter of the bytes: whole numbers of -127 to 127, with a scale for each column. */
    INT8;

    /** As the file itself says it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
