package io.restock.ml.forecast.training.network.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import io.restock.ml.onnx.OnnxGraph;

/** The part of a network that reads the past: the block that learns, and the ONNX operators of what it has learnt. */
public interface PastReader {

    static PastReader of(Architecture architecture, int hidden) {
        return switch (architecture) {
            case LSTM -> RecurrentReader.lstm(hidden);
            case GRU -> RecurrentReader.gru(hidden);
            case RNN -> RecurrentReader.rnn(hidden);
            case DILATED_CONVOLUTION -> new ConvolutionReader(hidden);
        };
    }

    /** Reads days [batch, context, features]. */
    Block block();

    /** Makes what it answers small at first, where the initializer would not. */
    default void startSmall() {}

    /** Of what the block answers, the state after the last day [batch, hidden]. */
    NDArray lastState(NDList answer);

    /** Writes the same in ONNX; answers the name of the last state. */
    String write(OnnxGraph graph, String days);
}
