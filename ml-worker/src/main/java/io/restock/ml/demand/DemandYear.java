package io.restock.ml.demand;

import io.restock.events.Money;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockTransferred;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The demand for one stock item in one calendar year.
 *
 * @param sequence of the last event in the item's stream that this year has taken in, or -1
 * @param days only those on which something happened
 */
record DemandYear(String id, StockItemId item, int year, long sequence, SortedMap<LocalDate, SoldDay> days)
        implements ViewDocument {

    static DemandYear blank(StockItemId item, int year) {
        return new DemandYear(id(item, year), item, year, -1, new TreeMap<>());
    }

    static String id(StockItemId item, int year) {
        return item + ":" + year;
    }

    /** The years in which an event changes days. */
    static IntStream concernedBy(StockEvent event) {
        return switch (event) {
            case StockIssued issued -> issued.order() == null ? IntStream.empty() : yearOf(issued.occurredAt());
            case DemandObserved observed -> yearOf(observed.occurredAt());
            case DemandUnserved unserved -> yearOf(unserved.occurredAt());
            case DemandWithdrawn withdrawn -> yearOf(withdrawn.demandedAt());
            case BackInStock back ->
                IntStream.rangeClosed(
                        back.since().day().getYear(), back.occurredAt().day().getYear());
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _, StockedOut _ ->
                IntStream.empty();
        };
    }

    DemandYear after(StockEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case StockIssued issued ->
                demanded(issued.occurredAt(), issued.units().units(), issued.unitPrice(), position);
            case DemandObserved observed ->
                demanded(observed.occurredAt(), observed.units().units(), observed.unitPrice(), position);
            case DemandUnserved unserved ->
                demanded(unserved.occurredAt(), unserved.units().units(), unserved.unitPrice(), position);
            case DemandWithdrawn withdrawn ->
                with(
                        withdrawn.demandedAt().day(),
                        day -> day.afterWithdrawal(withdrawn.units().units(), position),
                        position);
            case BackInStock back -> afterOutage(Outage.between(back.since(), back.occurredAt()), position);
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _, StockedOut _ -> this;
        };
    }

    SoldDay on(LocalDate day) {
        return days.getOrDefault(day, SoldDay.QUIET);
    }

    private DemandYear demanded(ShopTime at, long units, @Nullable Money price, long position) {
        return with(at.day(), day -> day.afterDemand(units, price, position), position);
    }

    private DemandYear afterOutage(Outage outage, long position) {
        var changed = new TreeMap<>(days);
        outage.hoursIn(year).forEach((day, hours) -> changed.put(day, on(day).afterOutage(hours)));
        return new DemandYear(id, item, year, position, changed);
    }

    private DemandYear with(LocalDate day, UnaryOperator<SoldDay> after, long position) {
        var changed = new TreeMap<>(days);
        changed.put(day, after.apply(on(day)));
        return new DemandYear(id, item, year, position, changed);
    }

    private static IntStream yearOf(ShopTime at) {
        return IntStream.of(at.day().getYear());
    }
}
