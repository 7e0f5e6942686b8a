package io.restock.ml.recommendation.shopper;

import static java.util.stream.Collectors.toMap;

import io.restock.events.LocationId;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import io.restock.ml.recommendation.Taste;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A shopper who bought something at a live location. */
public final class KnownShopper {

    private final ShopperHistory history;
    private final Set<String> cancelled;
    private final LiveShop shop;
    private final long position;

    /** @param shop where the last order was placed */
    KnownShopper(ShopperHistory history, Set<String> cancelled, LiveShop shop, long position) {
        this.history = history;
        this.cancelled = Set.copyOf(cancelled);
        this.shop = shop;
        this.position = position;
    }

    public ShopperId shopper() {
        return history.shopper();
    }

    /** Where the last order was placed. */
    public LocationId location() {
        return history.purchases().getLast().location();
    }

    /** How many orders the shopper ever placed. */
    public int orders() {
        return history.orders();
    }

    /** Of the last event that is known of the shopper. */
    public long position() {
        return position;
    }

    /** Whether the last order was placed since the location is live, not imported from before. */
    public boolean boughtLive() {
        return !history.purchases().getLast().day().isBefore(shop.since());
    }

    public Taste taste() {
        Map<Sku, LocalDate> bought = history.purchases().stream()
                .filter(purchase -> !cancelled.contains(purchase.order().toString()))
                .flatMap(purchase -> purchase.skus().stream().map(sku -> Map.entry(sku, purchase.day())))
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.isAfter(other) ? one : other));
        return Taste.of(bought);
    }
}
