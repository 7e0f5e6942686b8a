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
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.training.network.layer.PastReader;
import io.restock.ml.forecast.training.network.layer.Weights;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One layer or several read the past; a head answers all quantiles of every day to come at once, of the day and of the sum
 * up to it. Demand is seen relative to the item's own scale. Quantiles are running sums of positive steps, so they cannot
 * cross, and there are no steps on a closed day. Where a price is known beforehand, it scales the steps ({@link
 * PriceResponse}); where logarithms are learnt, steps multiply ({@link Circumstances}). {@link DemandGraph} is the same
 * network in ONNX.
 */
public final class DemandNetwork extends AbstractBlock {

    /** Days to come are counted in units of this, whatever the horizon. */
    static final float POSITION = 28;

    /** What is read of each day before the covariates: relative demand, mask and scale. */
    private static final int DEMAND = 3;

    private static final float FIRST_STEP = -1.5f;

    /** Of the lowest quantile, to begin below the item's scale. */
    private static final float FIRST_LOGARITHM = -1;

    final DemandEncoder encoder;
    final int hidden;
    final int levels;
    final PastReader past;
    final Linear context;
    final Linear future;
    final Linear middle;
    final Linear out;
    final Optional<PriceResponse> price;
    final Optional<Circumstances> circumstances;

    public DemandNetwork(NetworkShape shape, int levels) {
        this.encoder = shape.encoder();
        this.hidden = shape.hidden();
        this.levels = levels;
        past = PastReader.of(shape.architecture(), hidden);
        addChildBlock("past", past.block());
        context = addChildBlock("context", linear(hidden));
        future = addChildBlock("future", linear(hidden));
        middle = addChildBlock("middle", linear(hidden));
        out = addChildBlock("out", linear(2L * levels));
        var logarithm = shape.target() == Target.LOGARITHM;
        price = logarithm || encoder.price() < 0
                ? Optional.empty()
                : Optional.of(new PriceResponse(encoder, hidden, 2 * levels));
        price.ifPresent(response -> addChildBlock("price", response.block()));
        circumstances = logarithm
                ? Optional.of(new Circumstances(encoder.covariates().size(), encoder.context()))
                : Optional.empty();
        circumstances.ifPresent(effects -> addChildBlock("circumstances", effects.block()));
    }

    /** Makes all steps between quantiles small at first, so that many of them stay near the item's scale. */
    public void startSmall() {
        var start = new float[2 * levels];
        Arrays.fill(start, FIRST_STEP);
        if (circumstances.isPresent()) {
            start[0] = FIRST_LOGARITHM;
            start[levels] = FIRST_LOGARITHM;
        }
        Weights.array(out, "bias").set(start);
        price.ifPresent(PriceResponse::startSmall);
        past.startSmall();
    }

    /** Numbers that are read of each period to come. */
    int ahead() {
        return 1 + (circumstances.isPresent() ? 1 : encoder.covariates().size());
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
        var relative = target.div(scale);
        var plan = inputs.get(3);
        var explained = circumstances.map(effects -> effects.see(
                relative, mask, covariates -> layers.apply(effects.block(), covariates), inputs.get(2), plan));
        var logarithm = explained
                .map(Circumstances.Seen::past)
                .orElseGet(() -> relative.add(1).log().mul(mask));
        var days = days(logarithm, mask, logScale, inputs.get(2));
        var state = past.lastState(past.block().forward(store, new NDList(days), training));
        var seen = layers.apply(context, NDArrays.concat(new NDList(state, logScale), 1))
                .expandDims(1);
        return quantiles(layers, seen, plan, explained).addAll(new NDList(scale));
    }

    private static NDArray days(NDArray logarithm, NDArray mask, NDArray logScale, NDArray covariates) {
        var shape = mask.getShape();
        var level = logScale.expandDims(1).broadcast(shape.get(0), shape.get(1), 1);
        return NDArrays.concat(new NDList(logarithm.expandDims(2), mask.expandDims(2), level, covariates), 2);
    }

    private NDList quantiles(
            Layers layers, NDArray seen, NDArray plan, Optional<Circumstances.Seen<NDArray>> explained) {
        var read = explained
                .map(Circumstances.Seen::coming)
                .or(() -> price.map(response -> response.without(plan)))
                .orElse(plan);
        var ahead = layers.apply(future, NDArrays.concat(new NDList(read, position(plan)), 2));
        var shared = layers.apply(middle, Activation.relu(seen.add(ahead)));
        var answer = layers.apply(out, Activation.relu(shared));
        var open = plan.get(":,:,%d:%d".formatted(encoder.open(), encoder.open() + 1));
        var periods = explained
                .map(known -> each(
                        answer, half -> Circumstances.quantiles(known, half).mul(open)))
                .orElseGet(() -> each(steps(layers, answer, seen, plan, open), half -> half.cumSum(2)));
        return new NDList(periods.get(0), periods.get(1).cumSum(1));
    }

    private NDArray position(NDArray plan) {
        var horizon = plan.getShape().get(1);
        return plan.getManager()
                .arange(1f, horizon + 1f, 1f)
                .div(POSITION)
                .reshape(1, horizon, 1)
                .broadcast(plan.getShape().get(0), horizon, 1);
    }

    private NDArray steps(Layers layers, NDArray answer, NDArray seen, NDArray plan, NDArray open) {
        var demanded = softplus(answer).mul(open);
        return price.map(response ->
                        demanded.mul(response.factor(layers.apply(response.block(), Activation.relu(seen)), plan)))
                .orElse(demanded);
    }

    /** Of what concerns the period itself, and of what concerns the sum. */
    private NDList each(NDArray answer, UnaryOperator<NDArray> quantiles) {
        return new NDList(
                quantiles.apply(answer.get(":,:,0:" + levels)),
                quantiles.apply(answer.get(":,:,%d:%d".formatted(levels, 2 * levels))));
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
        future.initialize(manager, type, new Shape(1, ahead()));
        middle.initialize(manager, type, new Shape(1, hidden));
        out.initialize(manager, type, new Shape(1, hidden));
        price.ifPresent(response -> response.block().initialize(manager, type, new Shape(1, hidden)));
        circumstances.ifPresent(effects -> effects.block()
                .initialize(manager, type, new Shape(1, encoder.covariates().size())));
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
