package io.restock.query.stockcard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.restock.events.LocationId;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.OrderSentToSupplier;
import io.restock.events.ReplenishmentEvent.PolicySet;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentEvaluated;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one item, in units.
 *
 * @param onOrder approved and not yet received
 * @param stockedOutSince when the open stock-out began; none while there is something to sell
 * @param synthetic whether the last count was made up
 * @param demandUnits ever asked for
 * @param unservedUnits of those, the ones that stock could not serve
 * @param adjustedUnits sum of the adjustments, those of counts apart; may be negative
 * @param stockSequence sequence number of the last event of the item's stock that this card has seen, or -1
 * @param replenishmentSequence the same of its replenishment
 */
public record StockCard(
        String id,
        Sku sku,
        LocationId location,
        long onHand,
        long backordered,
        long onOrder,
        @Nullable ShopTime stockedOutSince,
        boolean synthetic,
        long demandUnits,
        long unservedUnits,
        long adjustedUnits,
        @Nullable ShopTime lastMovementAt,
        long stockSequence,
        long replenishmentSequence,
        long version)
        implements ViewDocument {

    static StockCard blank(StockItemId item) {
        return new StockCard(
                item.toString(), item.sku(), item.location(), 0, 0, 0, null, false, 0, 0, 0, null, -1, -1, 0);
    }

    /** On hand plus on order minus back-ordered; may be negative. */
    @JsonProperty
    long inventoryPosition() {
        return onHand + onOrder - backordered;
    }

    StockCard after(StockEvent event, long sequence) {
        if (sequence <= stockSequence) {
            return this;
        }
        var movement = UnitsMoved.by(event);
        return new StockCard(
                id,
                sku,
                location,
                event.levels().onHand().units(),
                event.levels().backordered().units(),
                onOrder,
                stockedOutSince(event),
                event instanceof StockCounted counted ? counted.synthetic() : synthetic,
                demandUnits + movement.demanded(),
                unservedUnits + movement.unserved(),
                adjustedUnits + movement.adjusted(),
                event.occurredAt(),
                sequence,
                replenishmentSequence,
                version + 1);
    }

    StockCard after(ReplenishmentEvent event, long sequence) {
        if (sequence <= replenishmentSequence) {
            return this;
        }
        return switch (event) {
            case ReplenishmentApproved approved ->
                onOrder(onOrder + approved.quantity().units(), sequence);
            case ReplenishmentReceived received ->
                onOrder(Math.max(0, onOrder - received.units().units()), sequence);
            case PolicySet _,
                    ReplenishmentProposed _,
                    ReplenishmentWithdrawn _,
                    ReplenishmentAdjusted _,
                    ReplenishmentRejected _,
                    OrderSentToSupplier _,
                    ReceiptExpected _,
                    ReplenishmentEvaluated _ -> this;
        };
    }

    private @Nullable ShopTime stockedOutSince(StockEvent event) {
        return event instanceof StockedOut ? event.occurredAt() : event instanceof BackInStock ? null : stockedOutSince;
    }

    private StockCard onOrder(long units, long sequence) {
        return new StockCard(
                id,
                sku,
                location,
                onHand,
                backordered,
                units,
                stockedOutSince,
                synthetic,
                demandUnits,
                unservedUnits,
                adjustedUnits,
                lastMovementAt,
                stockSequence,
                sequence,
                version + 1);
    }
}
