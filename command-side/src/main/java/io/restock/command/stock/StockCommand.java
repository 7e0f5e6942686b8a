package io.restock.command.stock;

import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.StockItemId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a stock item. */
sealed interface StockCommand {

    Told told();

    /**
     * What every report about a stock item says.
     *
     * @param movement the id under which it is reported
     * @param fulfilment what an order does to the stock of the location
     */
    record Told(StockItemId item, String movement, Fulfilment fulfilment, ShopTime at) {}

    record ServeOrder(Told told, OrderId order, Quantity units, Money unitPrice) implements StockCommand {}

    /** An order was called off, of which this is what became. */
    record WithdrawOrder(Told told, OrderId order, ShopTime demandedAt, Served served) implements StockCommand {}

    record ReceiveStock(Told told, Quantity units, @Nullable ProposalId replenishment) implements StockCommand {}

    record IssueStock(Told told, Quantity units) implements StockCommand {}

    /** @param difference units found (positive) or lost (negative) */
    record AdjustStock(Told told, long difference, String reason) implements StockCommand {}

    record CountStock(Told told, Quantity counted, boolean synthetic) implements StockCommand {}

    record TransferStock(Told told, Quantity units, LocationId to) implements StockCommand {}
}
