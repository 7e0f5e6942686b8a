package io.restock.ml.forecast.training;

import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.network.Architecture;

/**
 * How a model is trained.
 *
 * @param encoder what the network reads
 * @param architecture how it reads the past
 * @param hidden width of the network
 * @param horizon days that each training window looks ahead
 * @param epochs at most, each of {@code steps} batches
 * @param patience epochs without a better validation loss after which training stops
 * @param learningRate at the start; falls to a thirtieth along a cosine
 */
public record TrainingPlan(
        DemandEncoder encoder,
        QuantileLevels levels,
        Architecture architecture,
        int hidden,
        int horizon,
        int epochs,
        int steps,
        int batch,
        int patience,
        float learningRate,
        int seed) {

    /** Of an LSTM. */
    public TrainingPlan(
            DemandEncoder encoder,
            QuantileLevels levels,
            int hidden,
            int horizon,
            int epochs,
            int steps,
            int batch,
            int patience,
            float learningRate,
            int seed) {
        this(encoder, levels, Architecture.LSTM, hidden, horizon, epochs, steps, batch, patience, learningRate, seed);
    }

    public static TrainingPlan standard(int seed) {
        return new TrainingPlan(DemandEncoder.DAILY, QuantileLevels.STANDARD, 64, 28, 8, 100, 256, 4, 4e-3f, seed);
    }

    public TrainingPlan withSeed(int other) {
        return new TrainingPlan(
                encoder, levels, architecture, hidden, horizon, epochs, steps, batch, patience, learningRate, other);
    }

    public TrainingPlan withArchitecture(Architecture other) {
        return new TrainingPlan(
                encoder, levels, other, hidden, horizon, epochs, steps, batch, patience, learningRate, seed);
    }

    public TrainingPlan withEpochs(int other) {
        return new TrainingPlan(
                encoder, levels, architecture, hidden, horizon, other, steps, batch, patience, learningRate, seed);
    }

    /** @param windows in each batch */
    public TrainingPlan with(int width, int windows, float rate) {
        return new TrainingPlan(
                encoder, levels, architecture, width, horizon, epochs, steps, windows, patience, rate, seed);
    }
}
