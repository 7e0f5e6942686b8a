package io.restock.ml.forecast.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import io.restock.ml.forecast.training.network.layer.Weights;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import java.util.function.UnaryOperator;

/**
 * What circumstances multiply demand by, and the level that the past leaves without them. In logarithms, as in the model of
 * van Heerde, Leeflang, Wittink (2002, doi:10.1287/mksc.21.3.317): what an item sold is held against what such prices and
 * promotions would have sold, and those to come raise its level. The effect of a period is bilinear in its covariates
 * (Rendle 2010, Factorization Machines, doi:10.1109/ICDM.2010.127): a price may count for more where the item is promoted,
 * or for one brand than for another.
 */
final class Circumstances {

    private static final int FACTORS = 32;

    /** The share of the context after which a period counts half for the level. */
    private static final float HALF_LIFE = .25f;

    /** Periods at the item's scale that are taken as seen besides, so that any past has a level. */
    private static final float PRIOR = .1f;

    /** Of the scale; added to demand, so that a period without any has a logarithm too. */
    private static final float SMALLEST = .02f;

    /** Logarithm over the scale at most, so that what has not learnt yet is not infinite. */
    private static final float LARGEST = 15;

    private final int covariates;
    private final int context;
    private final Linear factors;

    Circumstances(int covariates, int context) {
        this.covariates = covariates;
        this.context = context;
        this.factors = Linear.builder().setUnits(2L * FACTORS).build();
    }

    /** Answers from covariates [batch, periods, covariates] both sides of each factor. */
    Block block() {
        return factors;
    }

    /**
     * @param past logarithms of the past over level and circumstances [batch, context]
     * @param level [batch, 1]
     * @param coming effects of the circumstances to come [batch, horizon, 1]
     */
    record Seen<T>(T past, T level, T coming) {}

    /** @param answer of the block, to covariates */
    Seen<NDArray> see(NDArray relative, NDArray mask, UnaryOperator<NDArray> answer, NDArray covariates, NDArray plan) {
        var effect = effect(answer.apply(covariates)).squeeze(2);
        var left = relative.add(SMALLEST).log().sub(effect).mul(mask);
        var weights = mask.mul(mask.getManager().create(fading(), new Shape(1, context)));
        var all = weights.sum(new int[] {1}, true).add(PRIOR);
        var level = left.mul(weights).sum(new int[] {1}, true).div(all);
        return new Seen<>(left.sub(level).mul(mask), level, effect(answer.apply(plan)));
    }

    private static NDArray effect(NDArray sides) {
        var one = sides.get(":,:,0:" + FACTORS);
        var other = sides.get(":,:,%d:".formatted(FACTORS));
        return one.mul(other).mean(new int[] {2}, true);
    }

    /** Quantiles [batch, horizon, levels] over the scale: each a multiple of the one before, by what the network answers. */
    static NDArray quantiles(Seen<NDArray> seen, NDArray answer) {
        var first = answer.get(":,:,0:1");
        var steps = answer.get(":,:,1:").getNDArrayInternal().softPlus();
        var logarithms = NDArrays.concat(new NDList(first, steps), 2).cumSum(2);
        return logarithms
                .add(seen.coming())
                .add(seen.level().expandDims(2))
                .minimum(LARGEST)
                .exp();
    }

    private float[] fading() {
        var fading = new float[context];
        for (int i = 0; i < context; i++) {
            fading[i] = (float) Math.pow(.5, (context - 1 - i) / (HALF_LIFE * context));
        }
        return fading;
    }

    /** {@link #see} in ONNX. */
    Seen<String> see(OnnxGraph graph, String relative, String mask, String covariates, String plan) {
        var periods = graph.vector(1);
        var effect = graph.add("Squeeze", effect(graph, covariates), graph.vector(2));
        var logarithm = graph.add("Log", graph.add("Add", relative, graph.scalar(SMALLEST)));
        var left = graph.add("Mul", graph.add("Sub", logarithm, effect), mask);
        var weights = graph.add("Mul", mask, graph.constant(fading(), 1, context));
        var all = graph.add("Add", graph.add("ReduceSum", weights, periods), graph.scalar(PRIOR));
        var level = graph.add("Div", graph.add("ReduceSum", graph.add("Mul", left, weights), periods), all);
        var past = graph.add("Mul", graph.add("Sub", left, level), mask);
        return new Seen<>(past, level, effect(graph, plan));
    }

    private String effect(OnnxGraph graph, String days) {
        var sides = Weights.linear(graph, factors, days, covariates);
        var one = graph.slice(sides, 2, 0, FACTORS);
        var other = graph.slice(sides, 2, FACTORS, 2L * FACTORS);
        return graph.add("ReduceMean", OnnxAttribute.ofAll("axes", 2), graph.add("Mul", one, other));
    }

    /** {@link #quantiles} in ONNX. */
    static String quantiles(OnnxGraph graph, Seen<String> seen, String answer, int levels) {
        var first = graph.slice(answer, 2, 0, 1);
        var steps = graph.add("Softplus", graph.slice(answer, 2, 1, levels));
        var joined = graph.add("Concat", OnnxAttribute.of("axis", 2), first, steps);
        var logarithms = graph.add("CumSum", joined, graph.scalar(2L));
        var base = graph.add("Add", seen.coming(), graph.add("Unsqueeze", seen.level(), graph.vector(2)));
        return graph.add("Exp", graph.add("Min", graph.add("Add", logarithms, base), graph.scalar(LARGEST)));
    }
}
