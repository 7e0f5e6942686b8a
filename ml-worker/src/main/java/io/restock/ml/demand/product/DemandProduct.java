package io.restock.ml.demand.product;

import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import io.restock.platform.view.ViewDocument;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a product is and costs.
 *
 * @param sequence of the last event in the product's stream that was taken in, or -1
 * @param price on the list; none before the product is listed
 */
public record DemandProduct(
        String id,
        long sequence,
        String name,
        String category,
        SortedMap<String, String> attributes,
        @Nullable Money price)
        implements ViewDocument {

    public static DemandProduct blank(Sku sku) {
        return new DemandProduct(id(sku), -1, "", "", new TreeMap<>(), null);
    }

    public Sku sku() {
        return ProductId.parse(id).sku();
    }

    public static String id(Sku sku) {
        return new ProductId(sku).toString();
    }

    public DemandProduct after(CatalogueEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case ProductListed listed ->
                new DemandProduct(id, position, listed.name(), listed.category(), listed.attributes(), listed.price());
            case PriceChanged changed -> new DemandProduct(id, position, name, category, attributes, changed.price());
            case SupplierTermsAgreed _, ProductRetired _ ->
                new DemandProduct(id, position, name, category, attributes, price);
        };
    }
}
