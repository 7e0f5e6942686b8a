package io.restock.ml.evaluation.measure;

import io.restock.ml.feature.DemandHistory;

/**
 * Errors over how much each item's own past changed, so that items of any size can be added up. An item whose past never
 * changed has no such figure, and is counted apart.
 */
public final class ScaledErrors {

    private double absolute;
    private double pinball;
    private double weightedRoots;
    private double weights;
    private long defined;
    private long undefined;

    public void add(DemandHistory history, WindowErrors errors) {
        var change = PastChange.of(history);
        if (!change.isDefined()) {
            undefined++;
            return;
        }
        var weight = RecentRevenue.of(history);
        absolute += errors.absolute() / change.absolute();
        pinball += errors.pinball() / change.absolute();
        weightedRoots += weight * Math.sqrt(errors.squared() / change.squared());
        weights += weight;
        defined++;
    }

    /** Mean absolute scaled error of single numbers (Hyndman and Koehler 2006). */
    public double mase() {
        return absolute / defined;
    }

    /** Scaled pinball loss, the mean over levels, periods and items (M5: Makridakis et al. 2022). */
    public double pinball() {
        return pinball / defined;
    }

    /** Root mean squared scaled error of the expected units, weighted by recent revenue (M5: Makridakis et al. 2022). */
    public double wrmsse() {
        return weightedRoots / weights;
    }

    /** Windows whose past never changed. */
    public long undefined() {
        return undefined;
    }
}
