package io.restock.ml.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a model file operator by operator (opset 17); every method answers the name of the value that it adds, or of the
 * one that says the same already.
 */
public final class OnnxGraph {

    private static final int IR_VERSION = 8;
    private static final int OPSET = 17;
    private static final String TREES = "ai.onnx.ml";
    private static final int TREES_OPSET = 3;

    private final GraphProto.Builder graph;
    private final Map<NodeProto, List<String>> expressions = new HashMap<>();
    private final Map<TensorProto, String> constants = new HashMap<>();
    private int values;

    public OnnxGraph(String name) {
        graph = GraphProto.newBuilder().setName(name);
    }

    /** Declares an input; a dimension is a number, or a name where it is free. */
    public String input(String name, ElementType type, Object... dimensions) {
        graph.addInput(TensorDeclaration.of(name, type, dimensions));
        return name;
    }

    /** Declares that {@code value} leaves the graph under {@code name}. */
    public void output(String value, String name, ElementType type, Object... dimensions) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType("Identity")
                .setName("output_" + name)
                .addInput(value)
                .addOutput(name));
        graph.addOutput(TensorDeclaration.of(name, type, dimensions));
    }

    /** A constant tensor, row-major. */
    public String constant(float[] elements, long... dimensions) {
        var bytes = littleEndian(elements.length * Float.BYTES);
        bytes.asFloatBuffer().put(elements);
        return constant("tensor", ElementType.FLOAT, bytes, dimensions);
    }

    /** A constant vector of integers, such as axes or a shape. */
    public String vector(long... elements) {
        var bytes = littleEndian(elements.length * Long.BYTES);
        bytes.asLongBuffer().put(elements);
        return constant("vector", ElementType.INT64, bytes, elements.length);
    }

    public String scalar(float element) {
        return constant("scalar", ElementType.FLOAT, littleEndian(Float.BYTES).putFloat(0, element));
    }

    public String scalar(long element) {
        return constant("scalar", ElementType.INT64, littleEndian(Long.BYTES).putLong(0, element));
    }

    public String add(String operator, String... inputs) {
        return add(operator, List.of(), inputs);
    }

    public String add(String operator, AttributeProto attribute, String... inputs) {
        return add(operator, List.of(attribute), inputs);
    }

    public String add(String operator, List<AttributeProto> attributes, String... inputs) {
        return addWithOutputs(1, operator, attributes, inputs).getFirst();
    }

    /** Adds an operator that answers several values. */
    public List<String> addWithOutputs(
            int outputs, String operator, List<AttributeProto> attributes, String... inputs) {
        var expression = NodeProto.newBuilder()
                .setOpType(operator)
                .addAllAttribute(attributes)
                .addAllInput(List.of(inputs))
                .build();
        return expressions.computeIfAbsent(expression, _ -> node(outputs, expression));
    }

    private List<String> node(int outputs, NodeProto expression) {
        var node = expression.toBuilder().setName(fresh(expression.getOpType()));
        for (int i = 0; i < outputs; i++) {
            node.addOutput(node.getName() + ":" + i);
        }
        graph.addNode(node);
        return List.copyOf(node.getOutputList());
    }

    /** Adds an ensemble of trees that read rows {@code [batch, features]}; answers {@code [batch, targets]}. */
    public String addTrees(List<AttributeProto> attributes, String rows) {
        var name = fresh("Trees");
        graph.addNode(NodeProto.newBuilder()
                .setOpType("TreeEnsembleRegressor")
                .setDomain(TREES)
                .setName(name)
                .addAllAttribute(attributes)
                .addInput(rows)
                .addOutput(name + ":0"));
        return name + ":0";
    }

    /**
     * Takes in another model whole; its values are prefixed, so that they stay apart from those of this one.
     *
     * @param inputs what is fed to each of its inputs, by their names
     * @return the values that leave it, by their names
     */
    public Map<String, String> addModel(byte[] file, String prefix, Map<String, String> inputs) {
        return new InlinedModel(file, prefix, inputs).into(graph);
    }

    /** The elements {@code from} (inclusive) to {@code to} (exclusive) along one axis. */
    public String slice(String value, long axis, long from, long to) {
        return add("Slice", value, vector(from), vector(to), vector(axis));
    }

    /** The finished file, with its metadata. */
    public byte[] toBytes(Map<String, String> metadata) {
        var model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("restock")
                .setGraph(graph)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(TREES).setVersion(TREES_OPSET));
        metadata.forEach((key, value) -> model.addMetadataProps(
                StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build().toByteArray();
    }

    private String constant(String kind, ElementType type, ByteBuffer bytes, long... dimensions) {
        var tensor = TensorProto.newBuilder().setDataType(type.code()).setRawData(ByteString.copyFrom(bytes.rewind()));
        for (var dimension : dimensions) {
            tensor.addDims(dimension);
        }
        return constants.computeIfAbsent(tensor.build(), _ -> {
            graph.addInitializer(tensor.setName(fresh(kind)));
            return tensor.getName();
        });
    }

    private String fresh(String kind) {
        return kind + "_" + values++;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
