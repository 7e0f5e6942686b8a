package io.restock.ml.forecast.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.onnx.OnnxModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Holds a model against the agreement {@code demand/1}: what it says of itself, and the names, types and shapes of what
 * goes in and comes out. The sizes of batch, context and horizon have to be free.
 */
final class DemandAgreement {

    private static final long FREE = -1;

    private final List<String> faults = new ArrayList<>();

    private DemandAgreement() {}

    /** @throws RefusedModel with everything in which the model breaks the agreement */
    static void check(OnnxModel model) {
        var agreement = new DemandAgreement();
        agreement.checkMetadata(model.metadata());
        agreement.checkSignature(model);
        if (!agreement.faults.isEmpty()) {
            throw new RefusedModel(agreement.faults);
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
            DemandMetadata.levels(metadata);
        } catch (IllegalArgumentException failure) {
            faults.add("quantile levels are wrong: " + failure.getMessage());
        }
    }

    private void checkSignature(OnnxModel model) {
        var covariates = DemandEncoder.COVARIATES.size();
        var levels = model.metadata().getOrDefault(DemandMetadata.LEVELS, "").split(",", -1).length;
        try {
            var inputs = model.session().getInputInfo();
            checkTensor(inputs, "past_target", FREE, FREE);
            checkTensor(inputs, "past_mask", FREE, FREE);
            checkTensor(inputs, "past_covariates", FREE, FREE, covariates);
            checkTensor(inputs, "future_covariates", FREE, FREE, covariates);
            inputs.keySet().stream()
                    .filter(name -> !DemandTensors.INPUTS.contains(name))
                    .forEach(name -> faults.add("it also wants %s".formatted(name)));
            var outputs = model.session().getOutputInfo();
            checkTensor(outputs, "quantiles", FREE, FREE, levels);
            checkTensor(outputs, "cumulative_quantiles", FREE, FREE, levels);
        } catch (OrtException failure) {
            faults.add("its signature cannot be read: " + failure.getMessage());
        }
    }

    private void checkTensor(Map<String, NodeInfo> found, String name, long... shape) {
        var node = found.get(name);
        if (node == null) {
            faults.add("%s is missing".formatted(name));
        } else if (!(node.getInfo() instanceof TensorInfo tensor) || tensor.type != OnnxJavaType.FLOAT) {
            faults.add("%s is no float tensor".formatted(name));
        } else if (!Arrays.equals(tensor.getShape(), shape)) {
            faults.add("%s has shape %s instead of %s"
                    .formatted(name, Arrays.toString(tensor.getShape()), Arrays.toString(shape)));
        }
    }
}
