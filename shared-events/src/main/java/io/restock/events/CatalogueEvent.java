package io.restock.events;

import java.time.Instant;
import java.util.SortedMap;

/** Every fact about one product, in the order in which a reader meets them. */
public sealed interface CatalogueEvent {

    ProductId product();

    Instant occurredAt();

    record ProductListed(
            ProductId product,
            String name,
            String category,
            SortedMap<String, String> attributes,
            Money price,
            Instant occurredAt)
            implements CatalogueEvent {}

    record PriceChanged(ProductId product, Money price, Instant occurredAt) implements CatalogueEvent {}

    /** @param synthetic whether the terms were made up, as those of the demonstration are */
    record SupplierTermsAgreed(ProductId product, SupplierTerms terms, boolean synthetic, Instant occurredAt)
            implements CatalogueEvent {}

    record ProductRetired(ProductId product, Instant occurredAt) implements CatalogueEvent {}
}
