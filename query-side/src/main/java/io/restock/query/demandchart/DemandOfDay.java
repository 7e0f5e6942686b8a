package io.restock.query.demandchart;

import java.time.LocalDate;

/**
 * What was asked for on one day, in units.
 *
 * @param unserved of those, the ones that stock could not serve
 * @param hoursOutOfStock how long there was nothing to sell: in those hours demand is only partly known
 * @param onHand at the end of the day, or by now
 */
record DemandOfDay(LocalDate day, long units, long unserved, double hoursOutOfStock, long onHand) {

    private static final String BETWEEN = " ";

    static DemandOfDay none(LocalDate day, long onHand) {
        return new DemandOfDay(day, 0, 0, 0, onHand);
    }

    static DemandOfDay parse(String text) {
        var parts = text.split(BETWEEN, -1);
        return new DemandOfDay(
                LocalDate.parse(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Double.parseDouble(parts[3]),
                Long.parseLong(parts[4]));
    }

    @Override
    public String toString() {
        return day + BETWEEN + units + BETWEEN + unserved + BETWEEN + hoursOutOfStock + BETWEEN + onHand;
    }

    DemandOfDay plus(long moreUnits, long moreUnserved) {
        return new DemandOfDay(day, units + moreUnits, unserved + moreUnserved, hoursOutOfStock, onHand);
    }

    DemandOfDay plusHours(double hours) {
        return new DemandOfDay(day, units, unserved, hoursOutOfStock + hours, onHand);
    }

    DemandOfDay endingWith(long left) {
        return new DemandOfDay(day, units, unserved, hoursOutOfStock, left);
    }
}
