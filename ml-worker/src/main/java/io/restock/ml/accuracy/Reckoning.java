package io.restock.ml.accuracy;

import io.restock.events.AccuracySums;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/**
 * What a forecast said of one window.
 *
 * @param quantiles in units, one for each level; .5, .9 and .95 are among the levels of every model
 */
record Reckoning(List<Double> levels, List<Float> quantiles) {

    AccuracySums against(long units) {
        var median = at(.5);
        return new AccuracySums(
                1,
                0,
                units,
                Math.abs(units - median),
                median - units,
                new QuantileLevels(levels).pinballLoss(quantiles, (double) units),
                covers(.5, units),
                covers(.9, units),
                covers(.95, units));
    }

    private long covers(double level, long units) {
        return units <= at(level) ? 1 : 0;
    }

    private double at(double level) {
        return quantiles.get(levels.indexOf(level));
    }
}
