package io.restock.ml.feature;

import java.time.LocalDate;

/**
 * What is known of one stock item on one complete day.
 *
 * @param units demanded, served or not
 * @param hoursOutOfStock 0 to 24; above 0 the units are only a lower bound of demand
 * @param unitPrice the last price known on that day, in the location's currency; 0 while none is known
 * @param promoted whether a promotion ran
 * @param open whether the location sold anything on that day by its calendar
 */
public record DemandDay(
        LocalDate day, long units, double hoursOutOfStock, double unitPrice, boolean promoted, boolean open) {

    public boolean isCensored() {
        return hoursOutOfStock > 0;
    }
}
