package io.restock.ml.accuracy;

import io.restock.events.AccuracySums;
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
                pinballLoss(units),
                covers(.5, units),
                covers(.9, units),
                covers(.95, units));
    }

    /** A unit too few costs the level, a unit too many the rest to one; mean over the levels. */
    private double pinballLoss(long units) {
        double loss = 0;
        for (int i = 0; i < levels.size(); i++) {
            var error = units - (double) quantiles.get(i);
            loss += Math.max(levels.get(i) * error, (levels.get(i) - 1) * error);
        }
        return loss / levels.size();
    }

    private long covers(double level, long units) {
        return units <= at(level) ? 1 : 0;
    }

    private double at(double level) {
        return quantiles.get(levels.indexOf(level));
    }
}
