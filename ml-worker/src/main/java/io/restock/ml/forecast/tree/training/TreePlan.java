package io.restock.ml.forecast.tree.training;

import io.restock.ml.forecast.QuantileLevels;

/**
 * How trees are grown.
 *
 * @param horizon periods that the trees learn to look ahead
 * @param rows lessons at most, about; items that sell more are kept more often, and each counts for those it stands for
 * @param rounds trees for each target
 * @param halfLife periods after which a lesson counts half
 * @param largest ratio of demand to scale that is believed; larger ones count as this
 */
public record TreePlan(
        QuantileLevels levels,
        int horizon,
        int rows,
        int rounds,
        int depth,
        float learningRate,
        int smallestLeaf,
        double halfLife,
        float largest,
        int seed) {

    public static TreePlan standard(QuantileLevels levels, int horizon, int seed) {
        return new TreePlan(levels, horizon, 120_000, 90, 6, .08f, 20, 1_000, 20, seed);
    }

    /** Small enough to be asked for thousands of items at once, and hardly less good. */
    public static TreePlan served(QuantileLevels levels, int horizon, int seed) {
        return new TreePlan(levels, horizon, 120_000, 60, 5, .12f, 20, 1_000, 20, seed);
    }

    public TreePlan withSeed(int other) {
        return new TreePlan(levels, horizon, rows, rounds, depth, learningRate, smallestLeaf, halfLife, largest, other);
    }
}
