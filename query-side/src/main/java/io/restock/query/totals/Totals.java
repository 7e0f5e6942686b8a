package io.restock.query.totals;

import io.restock.events.Money;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came in, summed up. Cancelled orders count as orders too: demand is what was ordered less what was cancelled.
 *
 * @param value of all orders; where there are several currencies, an amount in each; none where there are no orders
 * @param adjustedUnits sum of the stock adjustments; may be negative
 */
record Totals(
        long orders,
        long lines,
        long units,
        @Nullable String value,
        long returns,
        long returnLines,
        long returnedUnits,
        long cancelledOrders,
        long cancelledUnits,
        long adjustedUnits,
        long demandUnits) {

    static Totals of(List<OrderSum> sums, StockSum stock) {
        return new Totals(
                sum(sums, OrderSum::isOrder, OrderSum::cards),
                sum(sums, OrderSum::isOrder, OrderSum::lines),
                sum(sums, OrderSum::isOrder, OrderSum::units),
                value(sums),
                sum(sums, OrderSum::isReturn, OrderSum::cards),
                sum(sums, OrderSum::isReturn, OrderSum::lines),
                sum(sums, OrderSum::isReturn, OrderSum::units),
                sum(sums, OrderSum::isCancelled, OrderSum::cards),
                sum(sums, OrderSum::isCancelled, OrderSum::units),
                stock.adjustedUnits(),
                stock.demandUnits());
    }

    private static long sum(List<OrderSum> sums, Predicate<OrderSum> which, ToLongFunction<OrderSum> summed) {
        return sums.stream().filter(which).mapToLong(summed).sum();
    }

    private static @Nullable String value(List<OrderSum> sums) {
        var amounts = new TreeMap<String, Money>();
        sums.stream()
                .filter(OrderSum::isOrder)
                .map(OrderSum::value)
                .filter(Objects::nonNull)
                .forEach(money -> amounts.merge(money.currency().getCurrencyCode(), money, Money::plus));
        return amounts.isEmpty()
                ? null
                : amounts.values().stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
