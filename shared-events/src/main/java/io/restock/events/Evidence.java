package io.restock.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a proposal was made from, so that anybody can compute it again.
 *
 * @param stock the stock position
 * @param demand what was foreseen over the protection interval
 * @param orderUpToLevel S, units of inventory position
 * @param unconstrained units needed before minimum order and packs
 * @param constraints each rule that was applied, in order
 * @param binding the last rule that changed the quantity, if any did
 * @param waterfall signed units that add up to the proposed quantity
 * @param parkedEvents events that wait in dead-letter queues and are therefore missing from the inputs
 */
public record Evidence(
        PlanRunId planRun,
        LocalDate businessDay,
        StockPosition stock,
        DemandOutlook demand,
        SupplierTerms terms,
        ReplenishmentPolicy policy,
        long orderUpToLevel,
        Quantity unconstrained,
        List<ConstraintStep> constraints,
        @Nullable String binding,
        List<WaterfallStep> waterfall,
        StockOutRisk risk,
        Money value,
        long parkedEvents,
        String codeVersion) {

    /**
     * @param onOrder ordered and not yet received
     * @param stockSequence the sequence number of the stock item's last event that was seen, or -1
     */
    public record StockPosition(Quantity onHand, Quantity backordered, Quantity onOrder, long stockSequence) {

        /** On hand plus on order minus back-ordered; may be negative. */
        public long inventoryPosition() {
            return onHand.units() + onOrder.units() - backordered.units();
        }
    }

    /**
     * Demand still to come from now on: what was demanded earlier today is taken off.
     *
     * @param leadTimeDays days until an order given today is on the shelf
     * @param protectionDays days that this order must cover: until the next order after it can be on the shelf
     * @param levels of both rows of quantiles
     * @param overLeadTime quantiles of the demand over the lead time, units
     * @param overProtection quantiles of the demand over the protection interval, units
     * @param extrapolatedDays days of the protection interval beyond the forecast's horizon
     */
    public record DemandOutlook(
            ForecastId forecast,
            LocalDate origin,
            Quantity demandSoFar,
            int leadTimeDays,
            int protectionDays,
            List<Double> levels,
            List<Float> overLeadTime,
            List<Float> overProtection,
            int extrapolatedDays,
            ModelRef model,
            boolean fallback) {}

    public record ConstraintStep(String rule, Quantity before, Quantity after) {}

    public record WaterfallStep(String name, long units) {}

    /**
     * @param beforeReceipt the chance that stock runs out before an order given today can arrive, 0 to 1
     * @param runsOutOn the first day by which the median demand has used up what there is, if that is within the horizon
     * @param nextReceipt when an order given today would be on the shelf
     */
    public record StockOutRisk(
            double beforeReceipt, @Nullable LocalDate runsOutOn, LocalDate nextReceipt) {}
}
