package io.restock.ml.forecast.series;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Series that start on Monday, 1 January 2024, with 24 periods to come. */
public final class SomeSeries {

    private static final int PLANNED = 24;

    private SomeSeries() {}

    /** Always open, nothing to tell but units. */
    public static Series of(Grain grain, long... units) {
        return Series.of(history(grain, units.length, i -> units[i]));
    }

    public static Series of(Grain grain, int periods, IntToLongFunction units) {
        return Series.of(history(grain, periods, units));
    }

    /** Of circumstances by period, those of the past with their units. */
    public static Series of(Grain grain, int periods, IntFunction<PlannedDay> at, IntToLongFunction units) {
        return Series.of(history(
                grain,
                days(periods, i -> new DemandDay(at.apply(i), units.applyAsLong(i))),
                days(PLANNED, i -> at.apply(periods + i))));
    }

    public static DemandHistory history(Grain grain, int periods, IntToLongFunction units) {
        return history(
                grain,
                days(periods, i -> new DemandDay(plain(grain, i), units.applyAsLong(i))),
                days(PLANNED, i -> plain(grain, periods + i)));
    }

    public static DemandHistory history(Grain grain, List<DemandDay> past, List<PlannedDay> future) {
        return new DemandHistory(StockItemId.parse("stock:TEA-42@MAIN"), grain, ItemTraits.UNKNOWN, past, future);
    }

    public static LocalDate day(Grain grain, int period) {
        return grain.plus(LocalDate.of(2024, 1, 1), period);
    }

    private static PlannedDay plain(Grain grain, int period) {
        return new PlannedDay(day(grain, period), 2.5, false, true);
    }

    private static <T> List<T> days(int count, IntFunction<T> day) {
        return IntStream.range(0, count).mapToObj(day).toList();
    }
}
