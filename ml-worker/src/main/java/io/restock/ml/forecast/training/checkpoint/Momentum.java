package io.restock.ml.forecast.training.checkpoint;

import java.util.List;

/**
 * What Adam remembers.
 *
 * @param updates of each parameter so far
 * @param means moving ones, of the gradients, in the order of the parameters
 * @param variances moving ones, uncentred
 */
public record Momentum(int updates, List<float[]> means, List<float[]> variances) {

    static final Momentum NONE = new Momentum(0, List.of(), List.of());
}
