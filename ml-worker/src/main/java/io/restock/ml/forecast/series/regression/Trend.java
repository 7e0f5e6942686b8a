package io.restock.ml.forecast.series.regression;

/**
 * A straight line that may bend at points spread evenly over the first four fifths of the past. Beyond the past its slope
 * fades.
 */
final class Trend {

    private static final int MOST_BENDS = 25;
    private static final int PERIODS_A_BEND = 4;
    private static final double BENDING = .8;
    private static final double FADING = .9;

    private final int length;
    private final int bends;

    /** Of a past of so many periods. */
    Trend(int length) {
        this.length = length;
        this.bends = Math.min(MOST_BENDS, (int) (BENDING * length / PERIODS_A_BEND));
    }

    int count() {
        return 1 + bends;
    }

    /** Writes a period's slope and bends into a row from a place on; in units of the whole past. */
    void write(int period, double[] row, int from) {
        var time = time(period);
        row[from] = time;
        for (int bend = 1; bend <= bends; bend++) {
            row[from + bend] = Math.max(0, time - BENDING * bend / (bends + 1));
        }
    }

    private double time(int period) {
        var beyond = Math.max(0, period - (length - 1));
        var faded = FADING * (1 - Math.pow(FADING, beyond)) / (1 - FADING);
        return (Math.min(period, length - 1) + faded) / length;
    }
}
