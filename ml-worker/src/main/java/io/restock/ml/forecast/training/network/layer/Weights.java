package io.restock.ml.forecast.training.network.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import io.restock.ml.onnx.OnnxGraph;
import java.util.Arrays;
import java.util.List;

/** Looks up the numbers that a layer has learnt, row-major as PyTorch keeps them. */
public final class Weights {

    private Weights() {}

    public static NDArray array(Block layer, String suffix) {
        return layer.getParameters().stream()
                .filter(parameter -> parameter.getKey().endsWith(suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not in %s"
                        .formatted(suffix, layer.getParameters().keys())))
                .getValue()
                .getArray();
    }

    static float[] of(Block layer, String suffix) {
        return array(layer, suffix).toFloatArray();
    }

    /** Parts of equal length, in another order. */
    static float[] reordered(float[] stacked, List<Integer> order) {
        var part = stacked.length / order.size();
        var reordered = new float[stacked.length];
        for (int i = 0; i < order.size(); i++) {
            System.arraycopy(stacked, order.get(i) * part, reordered, i * part, part);
        }
        return reordered;
    }

    /** Writes a linear layer over the last axis of a value. */
    public static String linear(OnnxGraph graph, Block layer, String value, int inputs) {
        var bias = of(layer, "bias");
        var weight = transpose(of(layer, "weight"), inputs);
        var product = graph.add("MatMul", value, graph.constant(weight, inputs, bias.length));
        return graph.add("Add", product, graph.constant(bias, bias.length));
    }

    static float[] transpose(float[] matrix, int columns) {
        var rows = matrix.length / columns;
        var transposed = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                transposed[column * rows + row] = matrix[row * columns + column];
            }
        }
        return transposed;
    }

    static float[] concat(float[] first, float[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
