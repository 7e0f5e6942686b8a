package io.restock.ml.recommendation.shopper;

import static java.util.Comparator.comparing;

import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.ShopperId;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The orders of one shopper, also those cancelled since.
 *
 * @param forgotten how many orders there were before the shopper was forgotten
 * @param purchases oldest first, each order once
 */
record ShopperHistory(String id, int forgotten, List<Purchase> purchases) implements ViewDocument {

    static ShopperHistory blank(ShopperId shopper) {
        return new ShopperHistory(shopper.toString(), 0, List.of());
    }

    ShopperId shopper() {
        return ShopperId.parse(id);
    }

    /** How many orders there ever were. */
    int orders() {
        return forgotten + purchases.size();
    }

    /** Whether the last order is dated on the business day of its location or later, in {@code days} by location. */
    boolean boughtOnOrAfter(Map<String, LocalDate> days) {
        if (purchases.isEmpty()) {
            return false;
        }
        var today = days.get(LiveShop.id(purchases.getLast().location()));
        return today != null && !purchases.getLast().day().isBefore(today);
    }

    ShopperHistory after(OrderPlaced placed) {
        if (purchases.stream().anyMatch(known -> known.order().equals(placed.order()))) {
            return this;
        }
        var more = Stream.concat(purchases.stream(), Stream.of(Purchase.of(placed)))
                .sorted(comparing(Purchase::day))
                .toList();
        return new ShopperHistory(id, forgotten, more);
    }

    ShopperHistory afterBeingForgotten() {
        return new ShopperHistory(id, orders(), List.of());
    }
}
