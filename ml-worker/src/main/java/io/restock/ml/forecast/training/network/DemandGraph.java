package io.restock.ml.forecast.training.network;

import static io.restock.ml.onnx.ElementType.FLOAT;

import ai.djl.nn.Block;
import io.restock.ml.forecast.training.network.layer.Weights;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes trained {@link DemandNetwork}s as one {@code demand/1} model, in standard ONNX operators. Of several networks, which
 * read the same and answer the same levels, the quantiles are averaged.
 */
public final class DemandGraph {

    private final OnnxGraph graph = new OnnxGraph("demand");
    private final List<DemandNetwork> networks;
    private final DemandNetwork first;

    private DemandGraph(List<DemandNetwork> networks) {
        this.networks = networks;
        this.first = networks.getFirst();
    }

    public static byte[] write(List<DemandNetwork> networks, Map<String, String> metadata) {
        return new DemandGraph(networks).write(metadata);
    }

    private byte[] write(Map<String, String> metadata) {
        var mask = graph.input("past_mask", FLOAT, "batch", "context");
        var target = graph.add("Mul", graph.input("past_target", FLOAT, "batch", "context"), mask);
        var covariates = graph.input("past_covariates", FLOAT, "batch", "context", covariateCount());
        var plan = graph.input("future_covariates", FLOAT, "batch", "horizon", covariateCount());
        var scale = scale(target, mask);
        var logScale = logarithm(scale);
        var relative = graph.add("Div", target, scale);
        var answers = networks.stream()
                .map(network -> periods(network, relative, mask, covariates, logScale, plan))
                .toList();
        var unit = graph.add("Unsqueeze", scale, graph.vector(2));
        var levels = first.levels;
        var daily = mean(answers.stream().map(Periods::own));
        var cumulative = mean(answers.stream().map(each -> sum(each.summed(), 1)));
        graph.output(graph.add("Mul", daily, unit), "quantiles", FLOAT, "batch", "horizon", levels);
        graph.output(graph.add("Mul", cumulative, unit), "cumulative_quantiles", FLOAT, "batch", "horizon", levels);
        return graph.toBytes(metadata);
    }

    private String mean(Stream<String> quantiles) {
        var each = quantiles.toArray(String[]::new);
        return each.length == 1 ? each[0] : graph.add("Mean", each);
    }

    private int covariateCount() {
        return first.encoder.covariates().size();
    }

    /** Mean of the days that count, and one more, so that an item that sold nothing has a scale too. */
    private String scale(String target, String mask) {
        var days = graph.vector(1);
        var one = graph.scalar(1f);
        var counted = graph.add("Max", graph.add("ReduceSum", mask, days), one);
        return graph.add("Add", graph.add("Div", graph.add("ReduceSum", target, days), counted), one);
    }

    /** Of four copies, because a single column's last numbers take another path and a row's bits would depend on it. */
    private String logarithm(String column) {
        return graph.slice(graph.add("Log", concat(1, column, column, column, column)), 1, 0, 1);
    }

    private String days(String logarithm, String mask, String logScale, String covariates) {
        var last = graph.vector(2);
        var maskColumn = graph.add("Unsqueeze", mask, last);
        var level = graph.add("Expand", graph.add("Unsqueeze", logScale, last), graph.add("Shape", maskColumn));
        return concat(2, graph.add("Unsqueeze", logarithm, last), maskColumn, level, covariates);
    }

    /** Quantiles of periods over the scale: each one's own, and of what it adds to the sum. */
    private record Periods(String own, String summed) {}

    private Periods periods(
            DemandNetwork network, String relative, String mask, String covariates, String logScale, String plan) {
        var explained = network.circumstances.map(effects -> effects.see(graph, relative, mask, covariates, plan));
        var logarithm = explained
                .map(Circumstances.Seen::past)
                .orElseGet(() ->
                        graph.add("Mul", graph.add("Log", graph.add("Add", relative, graph.scalar(1f))), mask));
        var state = network.past.write(graph, days(logarithm, mask, logScale, covariates));
        var known = linear(network.context, concat(1, state, logScale), network.hidden + 1);
        var seen = graph.add("Unsqueeze", known, graph.vector(1));
        var read = explained
                .map(Circumstances.Seen::coming)
                .or(() -> network.price.map(response -> response.without(graph, plan)))
                .orElse(plan);
        var coming = linear(network.future, concat(2, read, position(plan)), network.ahead());
        var shared = linear(network.middle, relu(graph.add("Add", seen, coming)), network.hidden);
        var answer = linear(network.out, relu(shared), network.hidden);
        var open = graph.slice(plan, 2, network.encoder.open(), network.encoder.open() + 1L);
        return explained
                .map(effects -> each(answer, half -> {
                    var quantiles = Circumstances.quantiles(graph, effects, half, network.levels);
                    return graph.add("Mul", quantiles, open);
                }))
                .orElseGet(() -> each(steps(network, answer, seen, plan, open), half -> sum(half, 2)));
    }

    private String steps(DemandNetwork network, String answer, String seen, String plan, String open) {
        var demanded = graph.add("Mul", graph.add("Softplus", answer), open);
        return network.price
                .map(response -> graph.add("Mul", demanded, response.factor(graph, relu(seen), plan)))
                .orElse(demanded);
    }

    private Periods each(String answer, UnaryOperator<String> quantiles) {
        var levels = first.levels;
        return new Periods(
                quantiles.apply(graph.slice(answer, 2, 0, levels)),
                quantiles.apply(graph.slice(answer, 2, levels, 2L * levels)));
    }

    /** The number of each day to come [batch, horizon, 1], whatever the horizon. */
    private String position(String plan) {
        var shape = graph.add("Shape", plan);
        var one = graph.scalar(1L);
        var afterLast = graph.add("Add", graph.add("Gather", shape, one), one);
        var number = graph.add("Cast", OnnxAttribute.of("to", 1), graph.add("Range", one, afterLast, one));
        var position = graph.add("Div", number, graph.scalar(DemandNetwork.POSITION));
        var column = concat(0, graph.add("Gather", shape, graph.vector(0, 1)), graph.vector(1));
        return graph.add("Expand", graph.add("Reshape", position, graph.vector(1, -1, 1)), column);
    }

    private String linear(Block layer, String value, int inputs) {
        return Weights.linear(graph, layer, value, inputs);
    }

    private String relu(String value) {
        return graph.add("Relu", value);
    }

    private String sum(String value, long axis) {
        return graph.add("CumSum", value, graph.scalar(axis));
    }

    private String concat(long axis, String... values) {
        return graph.add("Concat", OnnxAttribute.of("axis", axis), values);
    }
}
