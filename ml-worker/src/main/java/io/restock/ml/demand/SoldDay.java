package io.restock.ml.demand;

import io.restock.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * One day on which something happened to the demand for a stock item.
 *
 * @param units demanded, served or not; below 0 only while what is taken back here was never known
 * @param hoursOutOfStock of the stock-outs that are over, 0 to 24
 * @param unitPrice the last one asked on that day; none where nothing was asked for
 * @param sequence of the last event in the item's stream that changed the units, or -1
 */
record SoldDay(long units, double hoursOutOfStock, @Nullable Money unitPrice, long sequence) {

    static final SoldDay QUIET = new SoldDay(0, 0, null, -1);

    private static final double HOURS_A_DAY = 24;

    SoldDay afterDemand(long asked, @Nullable Money price, long changedBy) {
        return new SoldDay(units + asked, hoursOutOfStock, price == null ? unitPrice : price, changedBy);
    }

    SoldDay afterWithdrawal(long taken, long changedBy) {
        return new SoldDay(units - taken, hoursOutOfStock, unitPrice, changedBy);
    }

    SoldDay afterOutage(double hours) {
        return new SoldDay(units, Math.min(HOURS_A_DAY, hoursOutOfStock + hours), unitPrice, sequence);
    }
}
