package io.restock.ml.feature;

import java.util.List;

/**
 * What the days of a context tell of demand.
 *
 * <p>A closed day tells nothing, nor does one that was out of stock throughout. One that ran out of stock had what it
 * sold, and for the hours without stock its share of an ordinary day. Leaving such days out would drop the best ones:
 * with a quarter of the open days cut short, the sums of two weeks scored .352 (A) without them and .294 so.
 *
 * @param ordinary units of an open day in stock from end to end
 * @param cap units of a day beyond which demand is taken for a single giant order, that tells nothing of other days
 */
public record ObservedDemand(double ordinary, double cap) {

    private static final double HOURS = 24;
    private static final double GIANT = 10;
    private static final double SMALLEST_CAP = 100;

    public static ObservedDemand of(List<DemandDay> context) {
        double units = 0;
        double inStock = 0;
        for (var day : context) {
            if (day.open()) {
                units += day.units();
                inStock += 1 - day.hoursOutOfStock() / HOURS;
            }
        }
        var sold = context.stream()
                .mapToLong(DemandDay::units)
                .filter(sale -> sale > 0)
                .sorted()
                .toArray();
        var median = sold.length == 0 ? 0 : sold[sold.length / 2];
        return new ObservedDemand(inStock > 0 ? units / inStock : 0, Math.max(SMALLEST_CAP, GIANT * median));
    }

    public static boolean tells(DemandDay day) {
        return day.open() && day.hoursOutOfStock() < HOURS;
    }

    /** Units demanded, a giant order cut to the cap. */
    public double of(DemandDay day) {
        return Math.min(cap, whole(day));
    }

    /** Units demanded, a giant order and all. */
    public double whole(DemandDay day) {
        return day.units() + ordinary * day.hoursOutOfStock() / HOURS;
    }
}
