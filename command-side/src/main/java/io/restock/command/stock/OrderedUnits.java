package io.restock.command.stock;

import io.restock.events.Money;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;

/**
 * What one order asks of one product, all its lines together.
 *
 * @param value of all the units
 */
record OrderedUnits(Sku sku, Quantity units, Money value) {

    /** By SKU. */
    static List<OrderedUnits> of(List<OrderLine> lines) {
        var bySku = new TreeMap<Sku, OrderedUnits>();
        for (var line : lines) {
            var value = line.unitPrice().times(line.quantity());
            bySku.merge(line.sku(), new OrderedUnits(line.sku(), line.quantity(), value), OrderedUnits::plus);
        }
        return List.copyOf(bySku.values());
    }

    /** Mean of the lines' prices, weighted by units, to the nearest coin. */
    Money unitPrice() {
        var coins = value.currency().getDefaultFractionDigits();
        return new Money(
                value.amount().divide(BigDecimal.valueOf(units.units()), coins, RoundingMode.HALF_UP),
                value.currency());
    }

    private OrderedUnits plus(OrderedUnits other) {
        return new OrderedUnits(sku, units.plus(other.units), value.plus(other.value));
    }
}
