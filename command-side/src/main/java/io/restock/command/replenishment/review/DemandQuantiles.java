package io.restock.command.replenishment.review;

import java.util.List;

/**
 * How much may be demanded, in units: quantiles at ascending levels, straight lines between them.
 *
 * @param levels each in (0, 1)
 * @param units the quantile at each level
 */
record DemandQuantiles(List<Double> levels, List<Float> units) {

    private static final double MIDDLE = 0.5;

    double median() {
        return at(MIDDLE);
    }

    /** The demand that is not exceeded with the given probability; outside the outermost levels that of the outermost one. */
    double at(double level) {
        int above = 0;
        while (above < levels.size() && levels.get(above) < level) {
            above++;
        }
        if (above == 0) {
            return units.getFirst();
        }
        return above == levels.size()
                ? units.getLast()
                : between(levels.get(above - 1), levels.get(above), level, units.get(above - 1), units.get(above));
    }

    /** The probability of a demand above that; no further out than the outermost levels say. */
    double chanceOfMoreThan(double stock) {
        int above = 0;
        while (above < units.size() && units.get(above) <= stock) {
            above++;
        }
        if (above == 0) {
            return 1 - levels.getFirst();
        }
        return 1
                - (above == units.size()
                        ? levels.getLast()
                        : between(
                                units.get(above - 1),
                                units.get(above),
                                stock,
                                levels.get(above - 1),
                                levels.get(above)));
    }

    private static double between(double from, double to, double x, double atFrom, double atTo) {
        return atFrom + (atTo - atFrom) * (x - from) / (to - from);
    }
}
