package io.restock.ml.forecast.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import io.restock.ml.forecast.QuantileLevels;

/**
 * What a network is to make small: pinball loss of the daily quantiles plus that of the cumulative ones over the root of
 * their days, the mean over levels. A window weighs as much as its item sells, as it does when units are counted.
 */
record PathLoss(QuantileLevels levels) {

    NDArray of(NDList outputs, TrainingBatch batch) {
        var manager = outputs.getManager();
        var scale = outputs.get(2).stopGradient();
        var counts = batch.counts(manager);
        var weight = scale.div(scale.mean()).mul(counts).expandDims(2);
        var actual = batch.actual(manager).div(scale);
        var horizon = actual.getShape().get(1);
        var root = manager.arange(1f, horizon + 1f, 1f).sqrt().reshape(1, horizon, 1);
        var daily = actual.expandDims(2).sub(outputs.get(0));
        var cumulative = actual.cumSum(1).expandDims(2).sub(outputs.get(1)).div(root);
        return pinball(daily, weight).add(pinball(cumulative, weight));
    }

    private NDArray pinball(NDArray error, NDArray weight) {
        var level = error.getManager().create(asFloats(), new Shape(1, 1, levels.count()));
        var loss = error.mul(level).maximum(error.mul(level.sub(1)));
        return loss.mul(weight).sum().div(weight.sum()).div(levels.count());
    }

    private float[] asFloats() {
        var floats = new float[levels.count()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = levels.values().get(i).floatValue();
        }
        return floats;
    }
}
