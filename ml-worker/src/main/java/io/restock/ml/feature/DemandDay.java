package io.restock.ml.feature;

import java.time.LocalDate;

/**
 * What is known of one stock item on one complete day, or over one longer period.
 *
 * @param circumstances what surrounded the demand
 * @param units demanded, served or not
 * @param hoursOutOfStock 0 to 24; above 0 the units are only a lower bound of demand
 */
public record DemandDay(PlannedDay circumstances, long units, double hoursOutOfStock) {

    /** A day on which stock never ran out. */
    public DemandDay(PlannedDay circumstances, long units) {
        this(circumstances, units, 0);
    }

    public LocalDate day() {
        return circumstances.day();
    }

    public double unitPrice() {
        return circumstances.unitPrice();
    }

    public boolean promoted() {
        return circumstances.promoted();
    }

    public boolean open() {
        return circumstances.open();
    }

    public boolean isCensored() {
        return hoursOutOfStock > 0;
    }
}
