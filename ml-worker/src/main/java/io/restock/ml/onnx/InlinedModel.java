package io.restock.ml.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.Map;

/** A model file that becomes a part of another one. */
public final class InlinedModel {

    private final ModelProto model;
    private final String prefix;
    private final Map<String, String> inputs;

    /** @throws IllegalArgumentException if an input is left open, or an operator has a graph of its own */
    InlinedModel(byte[] file, String prefix, Map<String, String> inputs) {
        this.model = parse(file);
        this.prefix = prefix;
        this.inputs = Map.copyOf(inputs);
        model.getGraph().getInputList().forEach(input -> {
            if (!inputs.containsKey(input.getName())) {
                throw new IllegalArgumentException("nothing is fed to " + input.getName());
            }
        });
        model.getGraph().getNodeList().forEach(InlinedModel::check);
    }

    /** What a file says of itself. */
    public static Map<String, String> metadata(byte[] file) {
        var metadata = new HashMap<String, String>();
        for (StringStringEntryProto entry : parse(file).getMetadataPropsList()) {
            metadata.put(entry.getKey(), entry.getValue());
        }
        return metadata;
    }

    Map<String, String> into(GraphProto.Builder graph) {
        var inlined = model.getGraph();
        inlined.getInitializerList()
                .forEach(tensor -> graph.addInitializer(tensor.toBuilder().setName(name(tensor.getName()))));
        inlined.getNodeList().forEach(node -> graph.addNode(renamed(node)));
        var outputs = new HashMap<String, String>();
        inlined.getOutputList().forEach(output -> outputs.put(output.getName(), name(output.getName())));
        return outputs;
    }

    private NodeProto renamed(NodeProto node) {
        var renamed = node.toBuilder().clearInput().clearOutput().setName(prefix + node.getName());
        node.getInputList().forEach(input -> renamed.addInput(name(input)));
        node.getOutputList().forEach(output -> renamed.addOutput(name(output)));
        return renamed.build();
    }

    /** An empty name is an input or output that an operator does without. */
    private String name(String value) {
        return value.isEmpty() ? value : inputs.getOrDefault(value, prefix + value);
    }

    private static void check(NodeProto node) {
        if (node.getAttributeList().stream()
                .anyMatch(attribute -> attribute.hasG() || attribute.getGraphsCount() > 0)) {
            throw new IllegalArgumentException("operator %s has a graph of its own".formatted(node.getOpType()));
        }
    }

    private static ModelProto parse(byte[] file) {
        try {
            return ModelProto.parseFrom(file);
        } catch (InvalidProtocolBufferException malformed) {
            throw new IllegalArgumentException("no model: " + malformed.getMessage(), malformed);
        }
    }
}
