package io.restock.ml.forecast.training.progress;

/**
 * What one epoch brought.
 *
 * @param training the mean over its batches, each before it was learnt from
 * @param validation after it; without windows to validate on, less the epoch's number
 */
public record EpochLoss(int epoch, double training, double validation) {

    public String inWords() {
        return "epoch %d: training loss %.4f, validation loss %.4f".formatted(epoch, training, validation);
    }
}
