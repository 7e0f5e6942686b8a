package io.restock.ml.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;

/** What a tensor of our models is made of. */
public enum ElementType {
    FLOAT(DataType.FLOAT),
    INT64(DataType.INT64);

    private final int code;

    ElementType(DataType type) {
        this.code = type.getNumber();
    }

    int code() {
        return code;
    }
}
