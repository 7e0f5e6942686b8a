package io.restock.ml.feature;

import io.restock.events.StockItemId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Demand histories that end on Sunday 29 March 2026, of a shop that is closed on Saturdays. */
public final class Histories {

    public static final LocalDate ORIGIN = LocalDate.of(2026, 3, 29);

    private static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");

    private Histories() {}

    /** Of so many days, the first being day 0, with the units that were asked for on its open ones. */
    public static DemandHistory history(int days, int horizon, IntToLongFunction units) {
        return new DemandHistory(
                TEA,
                IntStream.range(0, days)
                        .mapToObj(i -> day(ORIGIN.minusDays(days - 1L - i), units.applyAsLong(i)))
                        .toList(),
                plan(horizon));
    }

    /** As if by chance, but always the same. */
    public static DemandHistory busy(int days, int horizon) {
        return history(days, horizon, i -> Math.floorMod(i * 7919L + days * 104_729L, 23));
    }

    /** The same, but the price to come is another. */
    public static DemandHistory atPrice(DemandHistory history, double factor) {
        var future = history.future().stream()
                .map(day -> new PlannedDay(day.day(), day.unitPrice() * factor, day.promoted(), day.open()))
                .toList();
        return new DemandHistory(history.item(), history.past(), future);
    }

    public static DemandDay day(LocalDate day, long units) {
        return new DemandDay(new PlannedDay(day, 2.5, false, isOpen(day)), isOpen(day) ? units : 0);
    }

    public static List<PlannedDay> plan(int horizon) {
        return IntStream.rangeClosed(1, horizon)
                .mapToObj(ORIGIN::plusDays)
                .map(day -> new PlannedDay(day, 2.5, false, isOpen(day)))
                .toList();
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY;
    }
}
