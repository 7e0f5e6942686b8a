package io.restock.demo.rule;

import io.restock.demo.history.Product;
import io.restock.events.Money;
import io.restock.events.PackSize;
import io.restock.events.Quantity;
import io.restock.events.SupplierTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;

/**
 * Made-up terms: one of five suppliers by the product's lot, and with it the lead time and the weekday for orders; a pack
 * that is no more than four weeks' mean demand; at least about a week's demand an order; 60 % of the median price.
 */
public final class SupplierRule {

    private static final List<Supplier> SUPPLIERS = List.of(
            new Supplier("Alder Trading", 3, DayOfWeek.MONDAY),
            new Supplier("Birch and Daughters", 5, DayOfWeek.TUESDAY),
            new Supplier("Cedar Imports", 7, DayOfWeek.WEDNESDAY),
            new Supplier("Damson Wholesale", 10, DayOfWeek.THURSDAY),
            new Supplier("Elm Overseas", 14, DayOfWeek.FRIDAY));
    private static final List<Long> PACKS = List.of(1L, 6L, 12L, 24L);
    private static final int WEEKS_A_PACK = 4;
    private static final BigDecimal COST_SHARE = new BigDecimal("0.60");

    private final PastDemand demand;

    public SupplierRule(PastDemand demand) {
        this.demand = demand;
    }

    public SupplierTerms termsOf(Product product) {
        var lot = Lot.of(product.sku());
        var supplier = SUPPLIERS.get(lot.among(SUPPLIERS.size(), 1));
        var weekly = demand.weekly(product.sku());
        var pack = packOf(lot, weekly);
        return new SupplierTerms(
                supplier.name,
                supplier.leadTimeDays,
                Quantity.of(pack.units() * Math.max(1, Math.round(weekly / pack.units()))),
                pack,
                costOf(product.price()),
                new TreeSet<>(List.of(supplier.orderDay)));
    }

    private static PackSize packOf(Lot lot, double weekly) {
        var size = lot.among(PACKS.size(), SUPPLIERS.size());
        while (size > 0 && PACKS.get(size) > WEEKS_A_PACK * weekly) {
            size--;
        }
        return new PackSize(PACKS.get(size));
    }

    private static Money costOf(Money price) {
        return new Money(price.amount().multiply(COST_SHARE).setScale(2, RoundingMode.HALF_UP), price.currency());
    }

    private record Supplier(String name, int leadTimeDays, DayOfWeek orderDay) {}
}
