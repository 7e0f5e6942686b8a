package io.restock.command.replenishment.review;

import io.restock.events.Evidence;
import io.restock.events.Evidence.DemandOutlook;
import io.restock.events.Evidence.StockPosition;
import io.restock.events.PlanRunId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentPolicy;
import java.util.List;

/**
 * A periodic review of one stock item, (R, S): order up to the level that covers the demand over the protection interval
 * with the policy's cycle service level.
 *
 * @param onOrder what suppliers still owe
 */
public record Review(ReviewInputs inputs, ReplenishmentPolicy policy, List<ExpectedReceipt> onOrder) {

    /** Forecasts are floats: what is this little above a whole unit is that unit. */
    private static final double FLOAT_NOISE = 1e-4;

    /** How much to order, none if there is enough, and why. */
    public Evidence evidence() {
        var today = inputs.businessDay();
        var terms = inputs.terms();
        var interval = ProtectionInterval.of(terms, policy, today);
        var demand =
                new DemandToCome(inputs.forecast().demand(), inputs.forecast().demandSoFar());
        var protection = demand.over(interval.days());
        var level = (long) Math.ceil(protection.at(policy.cycleServiceLevel()) - FLOAT_NOISE);
        var stock = position();
        var quantity = OrderQuantity.of(level, stock, terms);
        return new Evidence(
                new PlanRunId("%s:%s".formatted(inputs.forecast().item().location(), today)),
                today,
                stock,
                outlook(demand, interval),
                terms,
                policy,
                level,
                quantity.unconstrained(),
                quantity.constraints(),
                quantity.binding(),
                quantity.waterfall(Math.round(protection.median()), level, stock),
                new RunOut(demand, inputs.forecast().demand().horizon(), inputs.levels(), onOrder)
                        .risk(today, interval.leadTimeDays()),
                terms.unitCost().times(quantity.units()),
                inputs.parkedEvents(),
                inputs.codeVersion());
    }

    /** The quantity that the evidence leads to. */
    public static Quantity quantity(Evidence evidence) {
        return new OrderQuantity(evidence.unconstrained(), evidence.constraints()).units();
    }

    private StockPosition position() {
        var owed = onOrder.stream().map(ExpectedReceipt::outstanding).reduce(Quantity.NONE, Quantity::plus);
        return new StockPosition(inputs.levels().onHand(), inputs.levels().backordered(), owed, inputs.stockSequence());
    }

    private DemandOutlook outlook(DemandToCome demand, ProtectionInterval interval) {
        var forecast = inputs.forecast();
        return new DemandOutlook(
                forecast.forecast(),
                forecast.origin(),
                forecast.demandSoFar(),
                interval.leadTimeDays(),
                interval.days(),
                forecast.demand().levels(),
                demand.over(interval.leadTimeDays()).units(),
                demand.over(interval.days()).units(),
                demand.extrapolated(interval.days()),
                forecast.model(),
                forecast.fallback());
    }
}
