package io.restock.ml.forecast.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import io.restock.ml.feature.DemandEncoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * One layer or several read the past; a head answers all quantiles of every day to come at once, of the day and of the sum up to it.
 * Demand is seen relative to the item's own scale. Quantiles are running sums of positive steps, so they cannot cross,
 * and there are no steps on a closed day. Where a price is known beforehand, it scales the steps ({@link PriceResponse}). {@link DemandGraph} is the same network in ONNX.
 */
public final class DemandNetwork extends AbstractBlock {

    /** Days to come are counted in units of this, whatever the horizon. */
    static final float POSITION = 28;

    /** What is read of each day before the covariates: relative demand, mask and scale. */
    private static final int DEMAND = 3;

    private static final float FIRST_STEP = -1.5f;

    final DemandEncoder encoder;
    final int hidden;
    final int levels;
    final PastReader past;
    final Linear context;
    final Linear future;
    final Linear middle;
    final Linear out;
    final Optional<PriceResponse> price;

    public DemandNetwork(DemandEncoder encoder, Architecture architecture, int hidden, int levels) {
        this.encoder = encoder;
        this.hidden = hidden;
        this.levels = levels;
        past = PastReader.of(architecture, hidden);
        addChildBlock("past", past.block());
        context = addChildBlock("context", linear(hidden));
        future = addChildBlock("future", linear(hidden));
        middle = addChildBlock("middle", linear(hidden));
        out = addChildBlock("out", linear(2L * levels));
        price = encoder.price() < 0 ? Optional.empty() : Optional.of(new PriceResponse(encoder, hidden, 2 * levels));
        price.ifPresent(response -> addChildBlock("price", response.block()));
    }

    /** Makes all steps between quantiles small at first, so that many of them stay near the item's scale. */
    public void startSmall() {
        var start = new float[2 * levels];
        Arrays.fill(start, FIRST_STEP);
        Weights.array(out, "bias").set(start);
        price.ifPresent(PriceResponse::startSmall);
    }

    private int features() {
        return DEMAND + encoder.covariates().size();
    }

    /** Answers daily and cumulative quantiles [batch, horizon, levels] relative to the scale, and the scale [batch, 1]. */
    @Override
    protected NDList forwardInternal(
            ParameterStore store, NDList inputs, boolean training, PairList<String, Object> params) {
        Layers layers = (layer, value) ->
                layer.forward(store, new NDList(value), training).singletonOrThrow();
        var mask = inputs.get(1);
        var target = inputs.get(0).mul(mask);
        var scale = target.sum(new int[] {1}, true)
                .div(mask.sum(new int[] {1}, true).maximum(1))
                .add(1);
        var logScale = scale.log();
        var days = days(target.div(scale), mask, logScale, inputs.get(2));
        var state = past.lastState(past.block().forward(store, new NDList(days), training));
        var seen = layers.apply(context, NDArrays.concat(new NDList(state, logScale), 1));
        return quantiles(layers, seen.expandDims(1), inputs.get(3)).addAll(new NDList(scale));
    }

    private static NDArray days(NDArray relative, NDArray mask, NDArray logScale, NDArray covariates) {
        var shape = mask.getShape();
        var level = logScale.expandDims(1).broadcast(shape.get(0), shape.get(1), 1);
        var logarithm = relative.add(1).log().mul(mask);
        return NDArrays.concat(new NDList(logarithm.expandDims(2), mask.expandDims(2), level, covariates), 2);
    }

    private NDList quantiles(Layers layers, NDArray seen, NDArray plan) {
        var horizon = plan.getShape().get(1);
        var position = plan.getManager()
                .arange(1f, horizon + 1f, 1f)
                .div(POSITION)
                .reshape(1, horizon, 1)
                .broadcast(plan.getShape().get(0), horizon, 1);
        var read = price.map(response -> response.without(plan)).orElse(plan);
        var ahead = layers.apply(future, NDArrays.concat(new NDList(read, position), 2));
        var shared = layers.apply(middle, Activation.relu(seen.add(ahead)));
        var open = plan.get(":,:,%d:%d".formatted(encoder.open(), encoder.open() + 1));
        var demanded = softplus(layers.apply(out, Activation.relu(shared))).mul(open);
        var steps = price.map(response ->
                        demanded.mul(response.factor(layers.apply(response.block(), Activation.relu(seen)), plan)))
                .orElse(demanded);
        var daily = steps.get(":,:,0:" + levels).cumSum(2);
        var cumulative =
                steps.get(":,:,%d:%d".formatted(levels, 2 * levels)).cumSum(2).cumSum(1);
        return new NDList(daily, cumulative);
    }

    private static NDArray softplus(NDArray value) {
        return value.getNDArrayInternal().softPlus();
    }

    private static Linear linear(long units) {
        return Linear.builder().setUnits(units).build();
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
        past.block().initialize(manager, type, new Shape(1, encoder.context(), features()));
        context.initialize(manager, type, new Shape(1, hidden + 1L));
        future.initialize(manager, type, new Shape(1, encoder.covariates().size() + 1L));
        middle.initialize(manager, type, new Shape(1, hidden));
        out.initialize(manager, type, new Shape(1, hidden));
        price.ifPresent(response -> response.block().initialize(manager, type, new Shape(1, hidden)));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputs) {
        var quantiles = new Shape(inputs[3].get(0), inputs[3].get(1), levels);
        return new Shape[] {quantiles, quantiles, new Shape(inputs[0].get(0), 1)};
    }

    /** Applies a layer. */
    private interface Layers {
        NDArray apply(Block layer, NDArray value);
    }
}
