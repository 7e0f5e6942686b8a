package io.restock.ml.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites a model file so that its matrices take less room. They become fp32 again when the file is loaded, before
 * anything is computed: so a row's numbers do not depend on what else is in its batch. Vectors stay as they are.
 */
public final class StoredWeights {

    /** The key in a file's metadata under which it says how its weights are kept. */
    public static final String KEY = "storage";

    private static final int LEAST_NUMBERS_A_COLUMN = 4;
    private static final int LARGEST = 127;

    private final GraphProto graph;
    private final List<NodeProto> unpacking = new ArrayList<>();
    private final List<TensorProto> tensors = new ArrayList<>();

    private StoredWeights(GraphProto graph) {
        this.graph = graph;
    }

    public static byte[] of(byte[] file, Storage storage) {
        return switch (storage) {
            case FP32 -> file;
            case FP16, INT8 -> rewritten(read(file), storage);
        };
    }

    private static ModelProto read(byte[] file) {
        try {
            return ModelProto.parseFrom(file);
        } catch (InvalidProtocolBufferException failure) {
            throw new IllegalArgumentException("not an ONNX file", failure);
        }
    }

    private static byte[] rewritten(ModelProto model, Storage storage) {
        var weights = new StoredWeights(model.getGraph());
        model.getGraph().getInitializerList().forEach(tensor -> weights.add(tensor, storage));
        var graph = model.getGraph().toBuilder()
                .clearInitializer()
                .addAllInitializer(weights.tensors)
                .clearNode()
                .addAllNode(weights.unpacking)
                .addAllNode(model.getGraph().getNodeList());
        return model.toBuilder()
                .setGraph(graph)
                .addMetadataProps(
                        StringStringEntryProto.newBuilder().setKey(KEY).setValue(storage.slug()))
                .build()
                .toByteArray();
    }

    private void add(TensorProto tensor, Storage storage) {
        var axis = columns(tensor.getName());
        if (!isMatrix(tensor, axis)) {
            tensors.add(tensor);
        } else if (storage == Storage.FP16) {
            addHalves(tensor);
        } else {
            addColumns(tensor, axis);
        }
    }

    private static boolean isMatrix(TensorProto tensor, int axis) {
        return tensor.getDataType() == DataType.FLOAT.getNumber()
                && tensor.getDimsCount() > 1
                && numbers(tensor).length / tensor.getDims(axis) >= LEAST_NUMBERS_A_COLUMN;
    }

    /** The axis along which each output of the operator has its own weights. */
    private int columns(String name) {
        return graph.getNodeList().stream()
                        .anyMatch(node -> node.getOpType().equals("Conv")
                                && node.getInputList().contains(name))
                ? 0
                : 1;
    }

    private void addHalves(TensorProto tensor) {
        var numbers = numbers(tensor);
        var halves = littleEndian(numbers.length * Short.BYTES);
        for (var number : numbers) {
            halves.putShort(Float.floatToFloat16(number));
        }
        tensors.add(packed(tensor, DataType.FLOAT16, halves));
        unpacking.add(unpacking(tensor, "Cast")
                .addAttribute(OnnxAttribute.of("to", DataType.FLOAT.getNumber()))
                .build());
    }

    private void addColumns(TensorProto tensor, int axis) {
        var numbers = numbers(tensor);
        var columns = (int) tensor.getDims(axis);
        var inner = tensor.getDimsList().stream().skip(axis + 1L).reduce(1L, (one, other) -> one * other);
        var scales = new float[columns];
        for (int i = 0; i < numbers.length; i++) {
            var column = (int) (i / inner % columns);
            scales[column] = Math.max(scales[column], Math.abs(numbers[i]) / LARGEST);
        }
        var bytes = littleEndian(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            var scale = scales[(int) (i / inner % columns)];
            bytes.put((byte) (scale == 0 ? 0 : Math.round(numbers[i] / scale)));
        }
        tensors.add(packed(tensor, DataType.INT8, bytes));
        tensors.add(scales(tensor, scales));
        unpacking.add(unpacking(tensor, "DequantizeLinear")
                .addInput(tensor.getName() + "_scale")
                .addAttribute(OnnxAttribute.of("axis", axis))
                .build());
    }

    private static TensorProto packed(TensorProto tensor, DataType type, ByteBuffer bytes) {
        return tensor.toBuilder()
                .setName(tensor.getName() + "_stored")
                .setDataType(type.getNumber())
                .clearFloatData()
                .setRawData(ByteString.copyFrom(bytes.rewind()))
                .build();
    }

    private static TensorProto scales(TensorProto tensor, float[] scales) {
        var bytes = littleEndian(scales.length * Float.BYTES);
        bytes.asFloatBuffer().put(scales);
        return TensorProto.newBuilder()
                .setName(tensor.getName() + "_scale")
                .setDataType(DataType.FLOAT.getNumber())
                .addDims(scales.length)
                .setRawData(ByteString.copyFrom(bytes))
                .build();
    }

    private static NodeProto.Builder unpacking(TensorProto tensor, String operator) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName("unpack_" + tensor.getName())
                .addInput(tensor.getName() + "_stored")
                .addOutput(tensor.getName());
    }

    private static float[] numbers(TensorProto tensor) {
        var raw = tensor.getRawData();
        var numbers = new float[raw.isEmpty() ? tensor.getFloatDataCount() : raw.size() / Float.BYTES];
        if (raw.isEmpty()) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = tensor.getFloatData(i);
            }
        } else {
            raw.asReadOnlyByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(numbers);
        }
        return numbers;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
