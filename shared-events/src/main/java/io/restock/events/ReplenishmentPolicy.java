package io.restock.events;

/**
 * How one stock item is kept in stock: (R, S), order up to a level at every review.
 *
 * @param version names the policy's form and parameters for ever
 * @param reviewPeriodDays R, days between two chances to order, where the supplier's order days do not say it
 * @param cycleServiceLevel alpha, the chance of no stock-out over the protection interval, in (0, 1)
 */
public record ReplenishmentPolicy(String version, int reviewPeriodDays, double cycleServiceLevel) {

    public ReplenishmentPolicy {
        if (reviewPeriodDays < 1) {
            throw new IllegalArgumentException("review period of %d days".formatted(reviewPeriodDays));
        }
        if (!(cycleServiceLevel > 0 && cycleServiceLevel < 1)) {
            throw new IllegalArgumentException("cycle service level not in (0, 1): " + cycleServiceLevel);
        }
    }
}
