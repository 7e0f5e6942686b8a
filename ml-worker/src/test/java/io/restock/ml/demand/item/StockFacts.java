package io.restock.ml.demand.item;

import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.events.Unserved;

/** What can happen to the tea at MAIN; times such as {@code 2011-11-04T12:30Z}. */
public final class StockFacts {

    public static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");

    private static final OrderId ORDER = OrderId.parse("order:536365");

    private StockFacts() {}

    public static StockEvent issued(long units, String price, String at) {
        return new StockIssued(TEA, "m", Quantity.of(units), ORDER, money(price), StockLevels.EMPTY, time(at));
    }

    public static StockEvent scrapped(long units, String at) {
        return new StockIssued(TEA, "m", Quantity.of(units), null, null, StockLevels.EMPTY, time(at));
    }

    public static StockEvent observed(long units, String price, String at) {
        return new DemandObserved(TEA, "m", Quantity.of(units), ORDER, money(price), StockLevels.EMPTY, time(at));
    }

    public static StockEvent lost(long units, String price, String at) {
        return new DemandUnserved(
                TEA, "m", Quantity.of(units), Unserved.LOST, ORDER, money(price), StockLevels.EMPTY, time(at));
    }

    public static StockEvent withdrawn(long units, String demandedAt, String at) {
        return new DemandWithdrawn(
                TEA, "m", Quantity.of(units), Quantity.NONE, ORDER, time(demandedAt), StockLevels.EMPTY, time(at));
    }

    public static StockEvent received(long units, String at) {
        return new StockReceived(TEA, "m", Quantity.of(units), null, StockLevels.EMPTY, time(at));
    }

    public static StockEvent stockedOut(String at) {
        return new StockedOut(TEA, StockLevels.EMPTY, time(at));
    }

    public static StockEvent backInStock(String since, String at) {
        return new BackInStock(TEA, time(since), StockLevels.EMPTY, time(at));
    }

    public static ShopTime time(String text) {
        return ShopTime.parse(text);
    }

    private static Money money(String amount) {
        return Money.of(amount, "GBP");
    }
}
