package io.restock.events;

import org.jspecify.annotations.Nullable;

/**
 * Every fact about one stock item, in the order in which a reader meets them. Each says the levels that it leaves behind.
 *
 * <p>{@code movement} is the id under which the fact was reported: a stock item records each only once.
 */
public sealed interface StockEvent {

    StockItemId item();

    StockLevels levels();

    ShopTime occurredAt();

    /** Back-orders are served first; the rest goes on the shelf. */
    record StockReceived(
            StockItemId item,
            String movement,
            Quantity units,
            @Nullable ProposalId replenishment,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /** Units left the shelf, for an order or for another reason. Those of an order were demand. */
    record StockIssued(
            StockItemId item,
            String movement,
            Quantity units,
            @Nullable OrderId order,
            @Nullable Money unitPrice,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /** Demand at a location whose stock is moved by the warehouse alone. */
    record DemandObserved(
            StockItemId item,
            String movement,
            Quantity units,
            OrderId order,
            Money unitPrice,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /** Demand that stock could not serve. */
    record DemandUnserved(
            StockItemId item,
            String movement,
            Quantity units,
            Unserved outcome,
            OrderId order,
            Money unitPrice,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /**
     * An order was cancelled: this was no demand after all.
     *
     * @param units no longer demanded
     * @param unitsBack of those, the ones that went back on the shelf
     * @param demandedAt when they had been asked for
     */
    record DemandWithdrawn(
            StockItemId item,
            String movement,
            Quantity units,
            Quantity unitsBack,
            OrderId order,
            ShopTime demandedAt,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /** @param difference units found (positive) or lost (negative) */
    record StockAdjusted(
            StockItemId item, String movement, long difference, String reason, StockLevels levels, ShopTime occurredAt)
            implements StockEvent {}

    /**
     * Somebody counted what is there.
     *
     * @param difference counted minus what was on hand in the books
     * @param synthetic whether the count was made up, as the opening stock of the demonstration is
     */
    record StockCounted(
            StockItemId item,
            String movement,
            Quantity counted,
            long difference,
            boolean synthetic,
            StockLevels levels,
            ShopTime occurredAt)
            implements StockEvent {}

    /** Units left for another location, which receives them by a movement of its own. */
    record StockTransferred(
            StockItemId item, String movement, Quantity units, LocationId to, StockLevels levels, ShopTime occurredAt)
            implements StockEvent {}

    /** The shelf became empty, or somebody asked and found it so: from here on sales are only a lower bound of demand. */
    record StockedOut(StockItemId item, StockLevels levels, ShopTime occurredAt) implements StockEvent {}

    /** @param since when the stock-out began */
    record BackInStock(StockItemId item, ShopTime since, StockLevels levels, ShopTime occurredAt)
            implements StockEvent {}
}
