package io.restock.command.catalogue;

import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.SupplierTerms;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one can ask of a product. */
sealed interface CatalogueCommand {

    ProductId product();

    record ListProduct(
            @TargetAggregateIdentifier ProductId product,
            String name,
            String category,
            SortedMap<String, String> attributes,
            Money price,
            Instant at)
            implements CatalogueCommand {}

    record AgreeTerms(@TargetAggregateIdentifier ProductId product, SupplierTerms terms, boolean synthetic, Instant at)
            implements CatalogueCommand {}

    /** Many at once, decided in one transaction; each is refused or recorded for itself. */
    record ChangeCatalogue(List<? extends CatalogueCommand> changes) {}
}
