package io.restock.query.product;

import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import io.restock.events.SupplierTerms;
import io.restock.platform.view.ViewDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one product.
 *
 * @param price of one unit; none until the product is listed
 * @param terms none until they are agreed
 * @param termsSynthetic whether the terms were made up
 * @param version sequence number of the last event that this card has seen, or -1
 */
record ProductCard(
        String id,
        Sku sku,
        String name,
        String category,
        @Nullable Money price,
        @Nullable SupplierTerms terms,
        boolean termsSynthetic,
        boolean retired,
        long version)
        implements ViewDocument {

    static ProductCard blank(ProductId product) {
        return new ProductCard(product.toString(), product.sku(), "", "", null, null, false, false, -1);
    }

    ProductCard after(CatalogueEvent event, long sequence) {
        if (sequence <= version) {
            return this;
        }
        return switch (event) {
            case ProductListed listed ->
                new ProductCard(
                        id,
                        sku,
                        listed.name(),
                        listed.category(),
                        listed.price(),
                        terms,
                        termsSynthetic,
                        retired,
                        sequence);
            case PriceChanged changed ->
                new ProductCard(id, sku, name, category, changed.price(), terms, termsSynthetic, retired, sequence);
            case SupplierTermsAgreed agreed ->
                new ProductCard(id, sku, name, category, price, agreed.terms(), agreed.synthetic(), retired, sequence);
            case ProductRetired _ ->
                new ProductCard(id, sku, name, category, price, terms, termsSynthetic, true, sequence);
        };
    }
}
