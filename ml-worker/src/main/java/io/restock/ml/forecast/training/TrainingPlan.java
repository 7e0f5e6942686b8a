package io.restock.ml.forecast.training;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.network.NetworkShape;

/**
 * How a model is trained.
 *
 * @param horizon days that each training window looks ahead
 * @param epochs at most, each of {@code steps} batches
 * @param patience epochs without a better validation loss after which training stops
 * @param learningRate at the start; falls to a thirtieth along a cosine
 */
public record TrainingPlan(
        NetworkShape network,
        QuantileLevels levels,
        int horizon,
        int epochs,
        int steps,
        int batch,
        int patience,
        float learningRate,
        int seed) {

    public static TrainingPlan standard(int seed) {
        var network = NetworkShape.lstm(DemandEncoder.DAILY, 64);
        return new TrainingPlan(network, QuantileLevels.STANDARD, 28, 8, 100, 256, 4, 4e-3f, seed);
    }

    /** What the network reads. */
    public DemandEncoder encoder() {
        return network.encoder();
    }

    public TrainingPlan with(NetworkShape other) {
        return new TrainingPlan(other, levels, horizon, epochs, steps, batch, patience, learningRate, seed);
    }

    /** @param windows in each batch */
    public TrainingPlan with(int windows, float rate) {
        return new TrainingPlan(network, levels, horizon, epochs, steps, windows, patience, rate, seed);
    }

    public TrainingPlan withEpochs(int other) {
        return new TrainingPlan(network, levels, horizon, other, steps, batch, patience, learningRate, seed);
    }

    public TrainingPlan withSeed(int other) {
        return new TrainingPlan(network, levels, horizon, epochs, steps, batch, patience, learningRate, other);
    }
}
