package io.restock.command.replenishment.review;

import io.restock.events.Evidence.ConstraintStep;
import io.restock.events.Evidence.StockPosition;
import io.restock.events.Evidence.WaterfallStep;
import io.restock.events.Quantity;
import io.restock.events.SupplierTerms;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From an order-up-to level to a quantity that the supplier accepts, step by step.
 *
 * @param unconstrained units that are missing from the level
 * @param constraints the supplier's rules in the order in which they apply
 */
record OrderQuantity(Quantity unconstrained, List<ConstraintStep> constraints) {

    /** @param orderUpToLevel S, units of inventory position */
    static OrderQuantity of(long orderUpToLevel, StockPosition stock, SupplierTerms terms) {
        var missing = Quantity.of(Math.max(0, orderUpToLevel - stock.inventoryPosition()));
        if (missing.isNone()) {
            return new OrderQuantity(missing, List.of());
        }
        var ordered = missing.atLeast(terms.minimumOrder());
        return new OrderQuantity(
                missing,
                List.of(
                        new ConstraintStep("minimum order", missing, ordered),
                        new ConstraintStep("pack", ordered, terms.packSize().covering(ordered))));
    }

    Quantity units() {
        return constraints.isEmpty() ? unconstrained : constraints.getLast().after();
    }

    /** The last rule that changed the quantity, if any did. */
    @Nullable String binding() {
        return constraints.reversed().stream()
                .filter(step -> !Objects.equals(step.before(), step.after()))
                .map(ConstraintStep::rule)
                .findFirst()
                .orElse(null);
    }

    /** @param expected units of demand over the protection interval */
    List<WaterfallStep> waterfall(long expected, long orderUpToLevel, StockPosition stock) {
        var need = Stream.of(
                new WaterfallStep("expected demand", expected),
                new WaterfallStep("safety", orderUpToLevel - expected),
                new WaterfallStep("on hand", -stock.onHand().units()),
                new WaterfallStep("back-ordered", stock.backordered().units()),
                new WaterfallStep("on order", -stock.onOrder().units()));
        var rules = constraints.stream()
                .map(step -> new WaterfallStep(
                        step.rule(), step.after().units() - step.before().units()));
        return Stream.concat(need, rules).toList();
    }
}
