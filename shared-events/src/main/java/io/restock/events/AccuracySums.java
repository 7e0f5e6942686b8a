package io.restock.events;

/**
 * How forecasts did, as sums that add up.
 *
 * @param windows that were judged
 * @param censored windows in which stock ran out, so that nobody knows what was demanded: counted, not judged
 * @param units demanded in the windows judged
 * @param absoluteError of the median, in units
 * @param signedError median less demand, in units: above 0 too much was expected
 * @param pinballLoss mean over the forecasts' levels, in units
 * @param covered50 windows that demanded no more than the median
 * @param covered90 likewise the 90 % quantile
 * @param covered95 likewise the 95 % quantile
 */
public record AccuracySums(
        long windows,
        long censored,
        long units,
        double absoluteError,
        double signedError,
        double pinballLoss,
        long covered50,
        long covered90,
        long covered95) {

    public static final AccuracySums CENSORED = new AccuracySums(0, 1, 0, 0, 0, 0, 0, 0, 0);

    public AccuracySums plus(AccuracySums other) {
        return new AccuracySums(
                windows + other.windows,
                censored + other.censored,
                units + other.units,
                absoluteError + other.absoluteError,
                signedError + other.signedError,
                pinballLoss + other.pinballLoss,
                covered50 + other.covered50,
                covered90 + other.covered90,
                covered95 + other.covered95);
    }
}
