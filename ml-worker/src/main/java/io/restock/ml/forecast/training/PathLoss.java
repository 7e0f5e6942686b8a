package io.restock.ml.forecast.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.network.Target;

/**
 * What a network is to make small: pinball loss of the daily quantiles plus that of the cumulative ones, the mean over
 * levels. Of ratios, the cumulative ones are divided by the root of their days, and a window weighs as much as its item
 * sells, as it does when units are counted. Of logarithms, it weighs the root of that: large and small differ less in them.
 */
record PathLoss(QuantileLevels levels, Target target) {

    /** Of the scale; so that nothing demanded has a logarithm. */
    private static final float NOTHING = 1e-3f;

    NDArray of(NDList outputs, TrainingBatch batch) {
        var manager = outputs.getManager();
        var scale = outputs.get(2).stopGradient();
        var counts = batch.counts(manager);
        var actual = batch.actual(manager).div(scale);
        var sums = actual.cumSum(1).expandDims(2);
        return switch (target) {
            case RATIO -> {
                var horizon = actual.getShape().get(1);
                var root = manager.arange(1f, horizon + 1f, 1f).sqrt().reshape(1, horizon, 1);
                var weight = weight(scale, counts);
                yield pinball(actual.expandDims(2).sub(outputs.get(0)), weight)
                        .add(pinball(sums.sub(outputs.get(1)).div(root), weight));
            }
            case LOGARITHM -> {
                var weight = weight(scale.sqrt(), counts);
                yield pinball(logarithm(actual.expandDims(2)).sub(logarithm(outputs.get(0))), weight)
                        .add(pinball(logarithm(sums).sub(logarithm(outputs.get(1))), weight));
            }
        };
    }

    private static NDArray weight(NDArray size, NDArray counts) {
        return size.div(size.mean()).mul(counts).expandDims(2);
    }

    private static NDArray logarithm(NDArray ratio) {
        return ratio.add(NOTHING).log();
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
