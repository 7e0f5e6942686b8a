package io.restock.command.replenishment.review;

import io.restock.events.ReplenishmentPolicy;
import io.restock.events.SupplierTerms;
import java.time.LocalDate;

/**
 * What an order given today must cover: until the next order after it can be on the shelf.
 *
 * @param leadTimeDays until an order given today is on the shelf
 * @param reviewDays until the next chance to order
 */
record ProtectionInterval(int leadTimeDays, int reviewDays) {

    static ProtectionInterval of(SupplierTerms terms, ReplenishmentPolicy policy, LocalDate today) {
        return new ProtectionInterval(
                terms.leadTimeDays(),
                terms.orderDays().isEmpty() ? policy.reviewPeriodDays() : daysToNextOrderDay(terms, today));
    }

    int days() {
        return Math.addExact(leadTimeDays, reviewDays);
    }

    private static int daysToNextOrderDay(SupplierTerms terms, LocalDate today) {
        int days = 1;
        while (!terms.orderDays().contains(today.plusDays(days).getDayOfWeek())) {
            days++;
        }
        return days;
    }
}
