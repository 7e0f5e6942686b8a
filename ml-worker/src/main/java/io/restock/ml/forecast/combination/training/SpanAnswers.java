package io.restock.ml.forecast.combination.training;

import io.restock.ml.forecast.combination.training.CombinedGraph.Answer;
import io.restock.ml.forecast.combination.training.CombinedGraph.Inputs;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import java.util.List;

/**
 * Turns what trees answer about spans into paths, within the graph: in units, each quantile no lower than one of a lower
 * level, each sum no lower than one of fewer days; on a closed day it stays as it was.
 */
final class SpanAnswers {

    private static final float NONE = -1e30f;
    private static final int FLOAT = 1;

    private final OnnxGraph graph;
    private final Inputs inputs;
    private final int levels;

    SpanAnswers(OnnxGraph graph, Inputs inputs, int levels) {
        this.graph = graph;
        this.inputs = inputs;
        this.levels = levels;
    }

    /**
     * @param quantiles of one open period over the scale [batch * spans, levels]
     * @param mean likewise [batch * spans, 1]
     */
    Answer answer(String quantiles, String mean) {
        var spans = graph.add("Shape", inputs.spanUnits());
        var withLevels = graph.add("Concat", OnnxAttribute.of("axis", 0), spans, graph.vector(levels));
        var positive = graph.add("Relu", graph.add("Reshape", quantiles, withLevels));
        var inUnits = graph.add("Mul", positive, graph.add("Unsqueeze", inputs.spanUnits(), graph.vector(2)));
        var ordered = running(inUnits, graph.vector(levels), 2);
        var horizon = graph.add("Gather", graph.add("Shape", inputs.future()), graph.vector(1));
        var days = graph.add("Slice", ordered, graph.vector(0), horizon, graph.vector(1));
        var later = graph.add("Slice", ordered, horizon, graph.vector(Integer.MAX_VALUE), graph.vector(1));
        var sums = graph.add("Concat", OnnxAttribute.of("axis", 1), graph.slice(ordered, 1, 0, 1), later);
        var units = graph.add("Slice", inputs.spanUnits(), graph.vector(0), horizon, graph.vector(1));
        var open = graph.add("Unsqueeze", graph.add("Sign", units), graph.vector(2));
        var means = graph.add("Mul", graph.add("Reshape", mean, spans), inputs.spanUnits());
        return new Answer(
                days,
                running(graph.add("Mul", sums, open), horizon, 1),
                graph.add("Slice", means, graph.vector(0), horizon, graph.vector(1)));
    }

    /**
     * The largest number so far along an axis: each is set beside all others, and those that come later are put out of reach.
     *
     * @param size of the axis, a vector of one number
     * @param axis 1 or 2 of three
     */
    private String running(String values, String size, int axis) {
        var zero = graph.scalar(0L);
        var index = graph.add("Range", zero, graph.add("Squeeze", size), graph.scalar(1L));
        var column = graph.add("Unsqueeze", index, graph.vector(1));
        var later = graph.add("Greater", graph.add("Unsqueeze", index, graph.vector(0)), column);
        var out = graph.add("Mul", graph.add("Cast", OnnxAttribute.of("to", FLOAT), later), graph.scalar(NONE));
        var shaped = axis == 1 ? graph.add("Unsqueeze", out, graph.vector(2)) : out;
        var beside = graph.add("Add", graph.add("Unsqueeze", values, graph.vector(axis)), shaped);
        return graph.add(
                "ReduceMax", List.of(OnnxAttribute.ofAll("axes", axis + 1), OnnxAttribute.of("keepdims", 0)), beside);
    }
}
