package io.restock.ml.forecast.onnx;

import static io.restock.ml.onnx.ElementType.FLOAT;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.onnx.OnnxModel;
import java.util.function.BiFunction;

/** Model files: two that other tools have made, and small ones that keep the signature whatever they answer. */
public final class ModelFileSamples {

    /** PyTorch 2.7.1 wrote it. */
    public static final String TORCH = "torch-lstm-1";

    /** TensorFlow 2.15.1 and tf2onnx 1.16.1 wrote it. */
    public static final String TENSORFLOW = "tensorflow-lstm-1";

    private static final int LEVELS = QuantileLevels.STANDARD.count();

    private ModelFileSamples() {}

    public static byte[] file(String name) {
        return OnnxModel.shipped("/models/%s.onnx".formatted(name));
    }

    /** Answers as many units at each level of each day as {@code quantile} makes of 0, and sums them up by day. */
    static byte[] answering(String name, BiFunction<OnnxGraph, String, String> quantile) {
        var graph = withInputs();
        var zero = graph.add(
                "Mul", graph.slice("future_covariates", 2, 0, 1), graph.constant(new float[LEVELS], 1, 1, LEVELS));
        var daily = quantile.apply(graph, zero);
        graph.output(daily, "quantiles", FLOAT, "batch", "horizon", LEVELS);
        var sums = graph.add("CumSum", daily, graph.scalar(1L));
        graph.output(sums, "cumulative_quantiles", FLOAT, "batch", "horizon", LEVELS);
        return graph.toBytes(DemandMetadata.of(name, QuantileLevels.STANDARD));
    }

    /** Every day the same units at every level. */
    public static byte[] constant(String name, float units) {
        return answering(name, (graph, zero) -> graph.add("Add", zero, graph.scalar(units)));
    }

    private static OnnxGraph withInputs() {
        var graph = new OnnxGraph("sample");
        var covariates = DemandEncoder.COVARIATES.size();
        graph.input("past_target", FLOAT, "batch", "context");
        graph.input("past_mask", FLOAT, "batch", "context");
        graph.input("past_covariates", FLOAT, "batch", "context", covariates);
        graph.input("future_covariates", FLOAT, "batch", "horizon", covariates);
        return graph;
    }
}
