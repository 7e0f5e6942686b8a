package io.restock.events;

import org.jspecify.annotations.Nullable;

/**
 * How the forecasts of some items did, so many days ahead, so that shops compare.
 *
 * @param group a demand class, or {@value AccuracyTotal#ALL}
 * @param windows that were judged
 * @param censored windows in which stock ran out: not judged
 * @param units demanded in the windows judged
 * @param wape absolute errors of the median over units; none where nothing was demanded
 * @param bias median less demand over units: above 0 too much was expected; none likewise
 * @param pinball twice the mean pinball loss over units; none likewise
 * @param coverage50 share of windows that demanded no more than the median; none where none was judged
 */
public record AccuracyRates(
        String group,
        int daysAhead,
        AccuracyTotal.Span span,
        long windows,
        long censored,
        long units,
        @Nullable Double wape,
        @Nullable Double bias,
        @Nullable Double pinball,
        @Nullable Double coverage50,
        @Nullable Double coverage90,
        @Nullable Double coverage95) {

    public static AccuracyRates of(AccuracyTotal total) {
        var sums = total.sums();
        return new AccuracyRates(
                total.group(),
                total.daysAhead(),
                total.span(),
                sums.windows(),
                sums.censored(),
                sums.units(),
                over(sums.absoluteError(), sums.units()),
                over(sums.signedError(), sums.units()),
                over(2 * sums.pinballLoss(), sums.units()),
                over((double) sums.covered50(), sums.windows()),
                over((double) sums.covered90(), sums.windows()),
                over((double) sums.covered95(), sums.windows()));
    }

    private static @Nullable Double over(double sum, long all) {
        return all == 0 ? null : sum / all;
    }
}
