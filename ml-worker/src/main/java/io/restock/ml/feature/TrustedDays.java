package io.restock.ml.feature;

import java.util.List;

/**
 * Which days of a context tell a model how much was demanded, and how much of it is believed.
 *
 * <p>A day out of stock says too little, unless it sold more than an ordinary day even so: leaving those out as well
 * would drop the best days and bias the model low. Where every day ran out of stock, those that sold at all are taken.
 * A closed day is a true zero.
 *
 * @param ordinary mean units of the open days that stayed in stock; 0 if there are none
 * @param cap units of a day beyond which demand is taken for a single giant order
 */
record TrustedDays(double ordinary, double cap) {

    private static final double GIANT = 10;
    private static final double SMALLEST_CAP = 100;

    static TrustedDays of(List<DemandDay> context) {
        var ordinary = context.stream()
                .filter(day -> day.open() && !day.isCensored())
                .mapToLong(DemandDay::units)
                .average()
                .orElse(0);
        var sold = context.stream()
                .mapToLong(DemandDay::units)
                .filter(units -> units > 0)
                .sorted()
                .toArray();
        var median = sold.length == 0 ? 0 : sold[sold.length / 2];
        return new TrustedDays(ordinary, Math.max(SMALLEST_CAP, GIANT * median));
    }

    boolean isTrusted(DemandDay day) {
        return !day.open() || !day.isCensored() || day.units() > ordinary;
    }

    double capped(DemandDay day) {
        return Math.min(cap, (double) day.units());
    }
}
