package io.restock.ml.feature.span;

import io.restock.ml.feature.Grain;
import java.util.List;

/**
 * How far features look back.
 *
 * @param lags single periods before the day ahead of the origin, 1 for the origin itself
 * @param windows lengths of the last periods that are summed up
 * @param recent length of the window that gives half the scale
 * @param lasting length of the window that gives the other half
 * @param price periods that a price is compared with: half a year, or what there is of it
 */
record Lookback(List<Integer> lags, List<Integer> windows, int recent, int lasting, int price) {

    private static final Lookback DAYS =
            new Lookback(List.of(1, 2, 3, 4, 5, 6, 7, 14, 21, 28), List.of(7, 14, 28, 56, 112), 28, 112, 182);
    private static final Lookback WEEKS =
            new Lookback(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(2, 4, 8, 13, 26, 52), 8, 26, 26);
    private static final Lookback MONTHS = new Lookback(List.of(1, 2, 3, 4, 5, 6), List.of(2, 3, 6, 12, 24), 6, 24, 26);

    static Lookback of(Grain grain) {
        return switch (grain) {
            case DAY -> DAYS;
            case WEEK -> WEEKS;
            case MONTH -> MONTHS;
        };
    }
}
