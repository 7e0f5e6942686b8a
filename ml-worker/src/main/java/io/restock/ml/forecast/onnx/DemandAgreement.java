package io.restock.ml.forecast.onnx;

import static java.util.stream.Collectors.joining;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.RefusedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Holds a model against the agreement {@code demand/1}: what it says of itself, the names, types and shapes of what goes
 * in and comes out, and how it answers a batch that never changes. The sizes of batch, context and horizon have to be free.
 */
final class DemandAgreement {

    private static final List<Double> NEEDED = List.of(.5, .9, .95);

    private final List<String> faults = new ArrayList<>();

    private DemandAgreement() {}

    /** @throws RefusedModel with everything in which the model breaks the agreement */
    static void check(OnnxModel model) {
        var agreement = new DemandAgreement();
        agreement.checkMetadata(model.metadata());
        agreement.checkSignature(model);
        if (agreement.faults.isEmpty()) {
            agreement.faults.addAll(new GoldenBatch(model).faults());
        }
        if (!agreement.faults.isEmpty()) {
            throw new RefusedModel(DemandMetadata.SCHEMA, agreement.faults);
        }
    }

    private void checkMetadata(Map<String, String> metadata) {
        DemandMetadata.agreed().forEach((key, agreed) -> {
            var found = metadata.getOrDefault(key, "");
            if (!found.equals(agreed)) {
                faults.add("%s is '%s' instead of '%s'".formatted(key, found, agreed));
            }
        });
        if (DemandMetadata.name(metadata).isBlank()) {
            faults.add("it has no name");
        }
        try {
            SpanMetadata.of(metadata);
        } catch (IllegalArgumentException failure) {
            faults.add(String.valueOf(failure.getMessage()));
        }
        try {
            var levels = DemandMetadata.levels(metadata).values();
            NEEDED.stream()
                    .filter(needed -> !levels.contains(needed))
                    .forEach(needed -> faults.add("quantile levels lack %s".formatted(needed)));
        } catch (IllegalArgumentException failure) {
            faults.add("quantile levels are wrong: " + failure.getMessage());
        }
    }

    private void checkSignature(OnnxModel model) {
        var agreed = DemandSignature.of(model.metadata());
        try {
            checkTensors("input", model.session().getInputInfo(), agreed.inputs());
            checkTensors("output", model.session().getOutputInfo(), agreed.outputs());
        } catch (OrtException failure) {
            faults.add("its signature cannot be read: " + failure.getMessage());
        }
    }

    private void checkTensors(String kind, Map<String, NodeInfo> found, Map<String, long[]> agreed) {
        agreed.forEach((name, shape) -> {
            if (!found.containsKey(name) && !name.equals(DemandSignature.MEAN)) {
                faults.add("%s %s %s of floats is missing".formatted(kind, name, inWords(shape)));
            }
        });
        found.forEach((name, node) -> {
            var shape = agreed.get(name);
            if (shape == null) {
                faults.add("%s %s is not agreed".formatted(kind, name));
            } else if (!(node.getInfo() instanceof TensorInfo tensor)) {
                faults.add("%s %s is no tensor".formatted(kind, name));
            } else {
                checkTensor("%s %s".formatted(kind, name), tensor, shape);
            }
        });
    }

    private void checkTensor(String name, TensorInfo tensor, long... shape) {
        if (tensor.type != OnnxJavaType.FLOAT) {
            faults.add("%s is of %s instead of FLOAT".formatted(name, tensor.type));
        }
        if (!Arrays.equals(tensor.getShape(), shape)) {
            faults.add("%s has shape %s instead of %s".formatted(name, inWords(tensor.getShape()), inWords(shape)));
        }
    }

    private static String inWords(long... shape) {
        return Arrays.stream(shape)
                .mapToObj(size -> size == DemandSignature.FREE ? "any" : Long.toString(size))
                .collect(joining(", ", "[", "]"));
    }
}
