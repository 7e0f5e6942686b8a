package io.restock.ml.recommendation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.ml.onnx.OnnxModel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inputs of a {@code cf/1} model: histories of any length, padded with weight 0 to the longest. */
final class HistoryTensors implements AutoCloseable {

    /** One item of a history by its row in the model. */
    record Weighted(int row, double weight) {}

    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    /** @param bias added to the score of each item */
    HistoryTensors(List<List<Weighted>> histories, float[] bias, long wanted) throws OrtException {
        var length = histories.stream().mapToInt(List::size).max().orElse(0);
        var width = Math.max(1, length);
        var rows = new long[histories.size() * width];
        var weights = new float[rows.length];
        for (int i = 0; i < histories.size(); i++) {
            var history = histories.get(i);
            for (int j = 0; j < history.size(); j++) {
                rows[i * width + j] = history.get(j).row();
                weights[i * width + j] = (float) history.get(j).weight();
            }
        }
        try {
            add("history_items", rows, histories.size(), width);
            add("history_weights", weights, histories.size(), width);
            add("item_factor", ones(bias.length), bias.length);
            add("item_bias", bias, bias.length);
            add("k", new long[] {wanted}, 1);
        } catch (OrtException failure) {
            close();
            throw failure;
        }
    }

    Map<String, OnnxTensor> byName() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }

    private void add(String name, long[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(OnnxModel.environment(), LongBuffer.wrap(values), shape));
    }

    private void add(String name, float[] values, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(OnnxModel.environment(), FloatBuffer.wrap(values), shape));
    }

    private static float[] ones(int count) {
        var ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
