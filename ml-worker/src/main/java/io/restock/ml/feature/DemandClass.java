package io.restock.ml.feature;

/**
 * How demand comes, which says what kind of model may forecast it (Syntetos, Boylan, Croston 2005,
 * doi:10.1057/palgrave.jors.2601841): by the mean interval between periods with demand, and by how much the units of such
 * periods vary. Counted over the periods from the first demand on of which something is known.
 */
public enum DemandClass {
    SMOOTH,
    ERRATIC,
    INTERMITTENT,
    LUMPY;

    private static final double LONG_INTERVAL = 1.32;
    private static final double LARGE_VARIATION = .49;

    /** What never sold is intermittent. */
    public static DemandClass of(DemandHistory history) {
        int periods = 0;
        int sales = 0;
        double sum = 0;
        double squares = 0;
        for (var day : history.past()) {
            if (ObservedDemand.tells(day) && (sales > 0 || day.units() > 0)) {
                periods++;
                sales += day.units() > 0 ? 1 : 0;
                sum += day.units();
                squares += (double) day.units() * day.units();
            }
        }
        var mean = sum / sales;
        var variance = sales > 1 ? Math.max(0, squares - sum * mean) / (sales - 1) : 0;
        return of(sales > 0 ? (double) periods / sales : Double.POSITIVE_INFINITY, variance / (mean * mean));
    }

    /**
     * @param interval mean number of periods from one with demand to the next: ADI, 1 or more
     * @param variation squared coefficient of variation of the units of periods with demand
     */
    static DemandClass of(double interval, double variation) {
        if (isIntermittent(interval)) {
            return variation >= LARGE_VARIATION ? LUMPY : INTERMITTENT;
        }
        return variation < LARGE_VARIATION ? SMOOTH : ERRATIC;
    }

    /** Whether periods without demand are part of what is to be forecast, of any size. */
    public static boolean isIntermittent(double interval) {
        return !(interval < LONG_INTERVAL);
    }
}
