package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.training.EpochLoss;

/**
 * An epoch that a training has finished.
 *
 * @param rung of the search, the first one 1; 0 once it is over
 * @param candidate that learns: architecture, width, learning rate, windows a batch
 */
public record TrainingStep(int rung, String candidate, int seed, EpochLoss epoch) {

    public String inWords() {
        return rung == 0
                ? "%s, seed %d, %s".formatted(candidate, seed, epoch.inWords())
                : "search, rung %d: %s, %s".formatted(rung, candidate, epoch.inWords());
    }
}
