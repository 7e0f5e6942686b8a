package io.restock.ml.forecast.training;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import java.util.Arrays;

/** Looks up the numbers that a layer has learnt, row-major as PyTorch keeps them. */
final class Weights {

    private Weights() {}

    static NDArray array(Block layer, String suffix) {
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

    /** PyTorch stacks an LSTM's gates i, f, g, o; ONNX wants i, o, f, c, where c is PyTorch's g. */
    static float[] gatesForOnnx(float[] stacked) {
        var gate = stacked.length / 4;
        var reordered = new float[stacked.length];
        var order = new int[] {0, 3, 1, 2};
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(stacked, order[i] * gate, reordered, i * gate, gate);
        }
        return reordered;
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
