package io.restock.ml.recommendation.offer;

import static java.util.stream.Collectors.toMap;

import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.LocationId;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import io.restock.events.StockEvent;
import io.restock.ml.recommendation.Assortment;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product as one can recommend it or not.
 *
 * @param sequence of the last event in the product's stream that was taken in, or -1
 */
record OfferedItem(String id, long sequence, boolean retired, List<ItemShelf> shelves) implements ViewDocument {

    static OfferedItem blank(ProductId product) {
        return new OfferedItem(product.toString(), -1, false, List.of());
    }

    Sku sku() {
        return ProductId.parse(id).sku();
    }

    /** A product that was never on any shelf here is taken to be available. */
    boolean isAvailableAt(LocationId location) {
        return !retired && !shelf(location).soldOut();
    }

    /** What is available at a location, its popularity as of the last order there. */
    static Assortment assortment(Collection<OfferedItem> items, LocationId location) {
        var latest = items.stream()
                .map(item -> item.shelf(location).asOf())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Assortment(items.stream()
                .filter(item -> item.isAvailableAt(location))
                .collect(toMap(OfferedItem::sku, item -> item.shelf(location).popularityAt(latest))));
    }

    OfferedItem after(CatalogueEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case ProductListed _ -> new OfferedItem(id, position, false, shelves);
            case ProductRetired _ -> new OfferedItem(id, position, true, shelves);
            case PriceChanged _, SupplierTermsAgreed _ -> new OfferedItem(id, position, retired, shelves);
        };
    }

    OfferedItem after(StockEvent event, long position) {
        var location = event.item().location();
        var others = shelves.stream().filter(shelf -> !shelf.location().equals(location));
        var changed = shelf(location).after(event, position);
        return new OfferedItem(
                id, sequence, retired, Stream.concat(others, Stream.of(changed)).toList());
    }

    private ItemShelf shelf(LocationId location) {
        return shelves.stream()
                .filter(shelf -> shelf.location().equals(location))
                .findFirst()
                .orElse(ItemShelf.blank(location));
    }
}
