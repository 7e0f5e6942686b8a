package io.restock.events;

import java.time.DayOfWeek;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was agreed with the supplier of a product.
 *
 * @param leadTimeDays calendar days from the order to the shelf: ordered on day t, on hand on the morning of day t + leadTimeDays
 * @param orderDays the weekdays on which the supplier takes orders; none means any day
 */
public record SupplierTerms(
        String supplier,
        int leadTimeDays,
        Quantity minimumOrder,
        PackSize packSize,
        Money unitCost,
        SortedSet<DayOfWeek> orderDays) {

    public SupplierTerms {
        if (supplier.isBlank()) {
            throw new IllegalArgumentException("a supplier has a name");
        }
        if (leadTimeDays < 0) {
            throw new IllegalArgumentException("negative lead time: " + leadTimeDays);
        }
        orderDays = new TreeSet<>(orderDays);
    }
}
