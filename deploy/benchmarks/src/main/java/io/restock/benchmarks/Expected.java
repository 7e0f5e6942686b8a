package io.restock.benchmarks;

import io.restock.demo.api.Answer.Totals;
import io.restock.events.Money;
import io.restock.events.Quantity;

/** What Restock's totals have to be once it knows a whole year, by the files' own sums. */
record Expected(ShopYear year) {

    Totals totals() {
        var units = ShopYear.unitsOf(year.orders());
        return new Totals(
                year.orders().size(),
                ShopYear.linesOf(year.orders()),
                units,
                value(),
                year.returns().size(),
                ShopYear.linesOf(year.returns()),
                ShopYear.unitsOf(year.returns()),
                year.adjustments().stream().mapToLong(Adjustment::units).sum(),
                units);
    }

    private String value() {
        return year.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(line -> line.unitPrice().times(Quantity.of(line.quantity())))
                .reduce(Money::plus)
                .orElseThrow()
                .toString();
    }
}
