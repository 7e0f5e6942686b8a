package io.restock.ml.forecast.training.network.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.recurrent.GRU;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.nn.recurrent.RNN;
import ai.djl.nn.recurrent.RecurrentBlock;
import ai.onnx.proto.OnnxMl.AttributeProto;
import io.restock.ml.onnx.OnnxAttribute;
import io.restock.ml.onnx.OnnxGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * One recurrent layer.
 *
 * @param operator in ONNX
 * @param gates in the order of ONNX, by their places in that of PyTorch
 */
record RecurrentReader(RecurrentBlock block, int hidden, String operator, List<Integer> gates) implements PastReader {

    /** PyTorch stacks i, f, g, o; ONNX wants i, o, f, c, where c is PyTorch's g. */
    static RecurrentReader lstm(int hidden) {
        return new RecurrentReader(set(LSTM.builder(), hidden).build(), hidden, "LSTM", List.of(0, 3, 1, 2));
    }

    /** PyTorch stacks r, z, n; ONNX wants z, r, h, where h is PyTorch's n. */
    static RecurrentReader gru(int hidden) {
        return new RecurrentReader(set(GRU.builder(), hidden).build(), hidden, "GRU", List.of(1, 0, 2));
    }

    static RecurrentReader rnn(int hidden) {
        return new RecurrentReader(
                set(RNN.builder().setActivation(RNN.Activation.TANH), hidden).build(), hidden, "RNN", List.of(0));
    }

    private static <B extends RecurrentBlock.BaseBuilder<B>> B set(B builder, int hidden) {
        return builder.setNumLayers(1).setStateSize(hidden).optBatchFirst(true).optReturnState(true);
    }

    @Override
    public NDArray lastState(NDList answer) {
        return answer.get(1).squeeze(0);
    }

    @Override
    public String write(OnnxGraph graph, String days) {
        var input = stacked("i2h_WEIGHT");
        var recurrent = stacked("h2h_WEIGHT");
        var bias = Weights.concat(stacked("i2h_BIAS"), stacked("h2h_BIAS"));
        var rows = (long) gates.size() * hidden;
        var outputs = graph.addWithOutputs(
                2,
                operator,
                attributes(),
                graph.add("Transpose", OnnxAttribute.ofAll("perm", 1, 0, 2), days),
                graph.constant(input, 1, rows, input.length / rows),
                graph.constant(recurrent, 1, rows, hidden),
                graph.constant(bias, 1, 2 * rows));
        return graph.add("Squeeze", outputs.get(1), graph.vector(0));
    }

    private float[] stacked(String suffix) {
        return Weights.reordered(Weights.of(block, suffix), gates);
    }

    private List<AttributeProto> attributes() {
        var attributes = new ArrayList<>(
                List.of(OnnxAttribute.of("hidden_size", hidden), OnnxAttribute.of("direction", "forward")));
        if (operator.equals("GRU")) {
            // PyTorch multiplies by the reset gate after the matrix, not before
            attributes.add(OnnxAttribute.of("linear_before_reset", 1));
        }
        return attributes;
    }
}
