package io.restock.ml.demand.item;

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
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demand for one stock item in one calendar month: small enough to be written again with each order for it.
 *
 * @param sequence of the last event in the item's stream that this month has taken in, or -1
 * @param days only those on which something happened
 */
public record DemandMonth(
        String id, StockItemId item, YearMonth month, long sequence, SortedMap<LocalDate, SoldDay> days)
        implements ViewDocument {

    public static DemandMonth blank(StockItemId item, YearMonth month) {
        return new DemandMonth(id(item, month), item, month, -1, new TreeMap<>());
    }

    /** The month first: what is written together lies together. */
    public static String id(StockItemId item, YearMonth month) {
        return month + ":" + item;
    }

    /** The months in which an event changes days. */
    public static Stream<YearMonth> concernedBy(StockEvent event) {
        return switch (event) {
            case StockIssued issued -> issued.order() == null ? Stream.empty() : monthOf(issued.occurredAt());
            case DemandObserved observed -> monthOf(observed.occurredAt());
            case DemandUnserved unserved -> monthOf(unserved.occurredAt());
            case DemandWithdrawn withdrawn -> monthOf(withdrawn.demandedAt());
            case BackInStock back ->
                Outage.between(back.since(), back.occurredAt()).months();
            case StockReceived _, StockAdjusted _, StockCounted _, StockTransferred _, StockedOut _ -> Stream.empty();
        };
    }

    public DemandMonth after(StockEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case StockIssued issued ->
                issued.order() == null
                        ? this
                        : demanded(issued.occurredAt(), issued.units().units(), issued.unitPrice(), position);
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

    /** @param end exclusive */
    public double revenue(LocalDate first, LocalDate end) {
        return days.subMap(first, end).values().stream()
                .mapToDouble(SoldDay::revenue)
                .sum();
    }

    public SoldDay on(LocalDate day) {
        return days.getOrDefault(day, SoldDay.QUIET);
    }

    private DemandMonth demanded(ShopTime at, long units, @Nullable Money price, long position) {
        return with(at.day(), day -> day.afterDemand(units, price, position), position);
    }

    private DemandMonth afterOutage(Outage outage, long position) {
        var changed = new TreeMap<>(days);
        outage.hoursIn(month).forEach((day, hours) -> changed.put(day, on(day).afterOutage(hours)));
        return new DemandMonth(id, item, month, position, changed);
    }

    private DemandMonth with(LocalDate day, UnaryOperator<SoldDay> after, long position) {
        var changed = new TreeMap<>(days);
        changed.put(day, after.apply(on(day)));
        return new DemandMonth(id, item, month, position, changed);
    }

    private static Stream<YearMonth> monthOf(ShopTime at) {
        return Stream.of(YearMonth.from(at.day()));
    }
}
