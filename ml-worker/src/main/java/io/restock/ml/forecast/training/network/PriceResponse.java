package io.restock.ml.forecast.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.training.network.layer.Weights;
import io.restock.ml.onnx.OnnxGraph;
import java.util.Arrays;

/**
 * How demand answers to the price of a day to come: by the factor exp(-elasticity · log price ratio), whose elasticity is positive
 * and learnt from the past of the item, one for each quantile. Nothing else reads that price, so that a higher one never
 * raises a forecast. The constant-elasticity (log-log) demand curve: Talluri and van Ryzin, The Theory and Practice of Revenue
 * Management, 7.3.
 */
final class PriceResponse {

    /** By how many percent demand falls at the most where the price rises by one. */
    private static final float LARGEST = 4;

    /** Before the sigmoid: demand hardly answers to the price at first. */
    private static final float FIRST = -2;

    private final int price;
    private final float[] beside;
    private final int quantiles;
    private final int hidden;
    private final Linear share;

    PriceResponse(DemandEncoder encoder, int hidden, int quantiles) {
        this.price = encoder.price();
        this.beside = new float[encoder.covariates().size()];
        this.quantiles = quantiles;
        this.hidden = hidden;
        this.share = Linear.builder().setUnits(quantiles).build();
        Arrays.fill(beside, 1);
        beside[price] = 0;
    }

    /** Answers from what was seen of the past, [batch, 1, hidden], the share of the largest elasticity before the sigmoid. */
    Block block() {
        return share;
    }

    void startSmall() {
        var start = new float[quantiles];
        Arrays.fill(start, FIRST);
        Weights.array(share, "bias").set(start);
    }

    /** The covariates of the days to come, with 0 for the price. */
    NDArray without(NDArray plan) {
        return plan.mul(plan.getManager().create(beside, new Shape(1, 1, beside.length)));
    }

    /** The factor of each quantile's step [batch, horizon, quantiles]; {@code answer} is the block's. */
    NDArray factor(NDArray answer, NDArray plan) {
        var logRatio = plan.get(":,:,%d:%d".formatted(price, price + 1));
        return logRatio.mul(Activation.sigmoid(answer).mul(-LARGEST)).exp();
    }

    /** {@link #without(NDArray)} in ONNX. */
    String without(OnnxGraph graph, String plan) {
        return graph.add("Mul", plan, graph.constant(beside, 1, 1, beside.length));
    }

    /** Block and {@link #factor} in ONNX. */
    String factor(OnnxGraph graph, String seen, String plan) {
        var logRatio = graph.slice(plan, 2, price, price + 1L);
        var answer = graph.add("Sigmoid", Weights.linear(graph, share, seen, hidden));
        var elasticity = graph.add("Mul", answer, graph.scalar(-LARGEST));
        return graph.add("Exp", graph.add("Mul", elasticity, logRatio));
    }
}
