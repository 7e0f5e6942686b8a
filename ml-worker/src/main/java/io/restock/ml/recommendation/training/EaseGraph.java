package io.restock.ml.recommendation.training;

import io.restock.ml.onnx.ElementType;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.recommendation.onnx.ItemIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes EASE as {@code cf/1}: the rows of a history's items are gathered, weighted and summed, and the best k taken. */
final class EaseGraph {

    private EaseGraph() {}

    static byte[] write(float[] coefficients, ItemIndex items, Map<String, String> description) {
        var graph = new OnnxGraph("ease");
        var history = graph.input("history_items", ElementType.INT64, "batch", "history");
        var weights = graph.input("history_weights", ElementType.FLOAT, "batch", "history");
        var factor = graph.input("item_factor", ElementType.FLOAT, items.size());
        var bias = graph.input("item_bias", ElementType.FLOAT, items.size());
        var k = graph.input("k", ElementType.INT64, 1);
        var rows = graph.add("Gather", graph.constant(coefficients, items.size(), items.size()), history);
        var sum = graph.add("MatMul", graph.add("Unsqueeze", weights, graph.vector(1)), rows);
        var scores = graph.add("Squeeze", sum, graph.vector(1));
        var adjusted = graph.add("Add", graph.add("Mul", scores, factor), bias);
        var best = graph.addWithOutputs(2, "TopK", List.of(OnnxAttribute.of("axis", -1)), adjusted, k);
        graph.output(best.get(1), "items", ElementType.INT64, "batch", "k");
        graph.output(best.get(0), "scores", ElementType.FLOAT, "batch", "k");
        var metadata = new LinkedHashMap<>(description);
        metadata.putAll(items.asMetadata());
        return graph.toBytes(metadata);
    }
}
