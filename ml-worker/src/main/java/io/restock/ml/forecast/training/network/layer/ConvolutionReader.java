package io.restock.ml.forecast.training.network.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import java.util.ArrayList;
import java.util.List;

/** Convolutions over the past alone, each twice as far apart as the one before and added to what it read: 63 days in all. */
final class ConvolutionReader extends AbstractBlock implements PastReader {

    private static final int KERNEL = 3;
    private static final int[] DILATIONS = {1, 2, 4, 8, 16};

    /** Of each convolution's first weights: five that add to what they read would multiply it otherwise. */
    private static final float FIRST_SHARE = .1f;

    private final int hidden;
    private final Linear entry;
    private final List<Conv1d> layers = new ArrayList<>();

    ConvolutionReader(int hidden) {
        this.hidden = hidden;
        entry = addChildBlock("entry", Linear.builder().setUnits(hidden).build());
        for (var dilation : DILATIONS) {
            layers.add(addChildBlock("dilated_" + dilation, convolution(hidden, dilation)));
        }
    }

    private static Conv1d convolution(int hidden, int dilation) {
        return Conv1d.builder()
                .setFilters(hidden)
                .setKernelShape(new Shape(KERNEL))
                .optDilation(new Shape(dilation))
                .optPadding(new Shape(reach(dilation)))
                .build();
    }

    private static long reach(int dilation) {
        return (KERNEL - 1L) * dilation;
    }

    @Override
    public Block block() {
        return this;
    }

    @Override
    public void startSmall() {
        layers.forEach(layer -> {
            var weights = Weights.of(layer, "weight");
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= FIRST_SHARE;
            }
            Weights.array(layer, "weight").set(weights);
        });
    }

    @Override
    public NDArray lastState(NDList answer) {
        return answer.singletonOrThrow();
    }

    /** Padding goes to both ends, so days beyond the last one are cut off again. */
    @Override
    protected NDList forwardInternal(
            ParameterStore store, NDList inputs, boolean training, PairList<String, Object> params) {
        var days = inputs.singletonOrThrow().getShape().get(1);
        var state = entry.forward(store, inputs, training).singletonOrThrow().transpose(0, 2, 1);
        for (var layer : layers) {
            var around = layer.forward(store, new NDList(state), training).singletonOrThrow();
            state = state.add(Activation.relu(around.get(":,:,0:" + days)));
        }
        return new NDList(state.get(":,:,-1"));
    }

    @Override
    public String write(OnnxGraph graph, String days) {
        var features = Weights.of(entry, "weight").length / hidden;
        var state = graph.add(
                "Transpose", OnnxAttribute.ofAll("perm", 0, 2, 1), Weights.linear(graph, entry, days, features));
        for (int i = 0; i < DILATIONS.length; i++) {
            state = graph.add("Add", state, graph.add("Relu", convolved(graph, i, state)));
        }
        var last = graph.slice(state, 2, -1, Long.MAX_VALUE);
        return graph.add("Squeeze", last, graph.vector(2));
    }

    private String convolved(OnnxGraph graph, int layer, String state) {
        var weight = Weights.of(layers.get(layer), "weight");
        var bias = Weights.of(layers.get(layer), "bias");
        return graph.add(
                "Conv",
                List.of(
                        OnnxAttribute.ofAll("dilations", DILATIONS[layer]),
                        OnnxAttribute.ofAll("pads", reach(DILATIONS[layer]), 0)),
                state,
                graph.constant(weight, hidden, hidden, KERNEL),
                graph.constant(bias, hidden));
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
        entry.initialize(manager, type, inputs);
        var state = new Shape(inputs[0].get(0), hidden, inputs[0].get(1));
        layers.forEach(layer -> layer.initialize(manager, type, state));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputs) {
        return new Shape[] {new Shape(inputs[0].get(0), hidden)};
    }
}
