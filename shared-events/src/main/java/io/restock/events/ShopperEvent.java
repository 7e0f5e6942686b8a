package io.restock.events;

import java.time.Instant;
import java.util.List;

/** Every fact about what one shopper saw and did, purchases apart: those are orders. */
public sealed interface ShopperEvent {

    ShopperId shopper();

    Instant occurredAt();

    record ItemViewed(ShopperId shopper, Sku sku, Instant occurredAt) implements ShopperEvent {}

    record ItemClicked(ShopperId shopper, Sku sku, Instant occurredAt) implements ShopperEvent {}

    record ItemFavourited(ShopperId shopper, Sku sku, Instant occurredAt) implements ShopperEvent {}

    record ItemCarted(ShopperId shopper, Sku sku, Quantity units, Instant occurredAt) implements ShopperEvent {}

    /** @param stars 1 to 5 */
    record ItemRated(ShopperId shopper, Sku sku, int stars, Instant occurredAt) implements ShopperEvent {}

    /** @param shown in the order of their positions, the first first */
    record RecommendationsShown(ShopperId shopper, RecommendationListId list, List<Sku> shown, Instant occurredAt)
            implements ShopperEvent {}

    /** Whatever is personal about the shopper is destroyed. */
    record ShopperForgotten(ShopperId shopper, Instant occurredAt) implements ShopperEvent {}
}
