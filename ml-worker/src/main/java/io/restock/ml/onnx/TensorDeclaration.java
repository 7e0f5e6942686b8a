package io.restock.ml.onnx;

import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** The name, type and shape under which a tensor enters or leaves a graph. */
final class TensorDeclaration {

    private TensorDeclaration() {}

    static ValueInfoProto of(String name, ElementType type, Object... dimensions) {
        var shape = TensorShapeProto.newBuilder();
        for (var dimension : dimensions) {
            shape.addDim(dimension(dimension));
        }
        var tensor = TypeProto.Tensor.newBuilder().setElemType(type.code()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    private static Dimension dimension(Object dimension) {
        return switch (dimension) {
            case String free -> Dimension.newBuilder().setDimParam(free).build();
            case Number fixed ->
                Dimension.newBuilder().setDimValue(fixed.longValue()).build();
            default -> throw new IllegalArgumentException("neither a size nor a name: " + dimension);
        };
    }
}
