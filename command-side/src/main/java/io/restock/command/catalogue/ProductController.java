package io.restock.command.catalogue;

import io.restock.command.catalogue.CatalogueCommand.ChangeCatalogue;
import io.restock.command.catalogue.CatalogueCommand.ListProduct;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lists products, one or many. */
@RestController
class ProductController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final Clock clock;

    ProductController(Bodies bodies, Bulk bulk, Answers answers, Clock clock) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping(path = "/api/products/{sku}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> list(@PathVariable Sku sku, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), Listing.class)
                .map(listing -> new ChangeCatalogue(List.of(command(sku, listing))))
                .flatMap(command -> answers.onlyOne(command, Named.of("product", new ProductId(sku))));
    }

    @PostMapping(path = "/api/products", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> listMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        Listing.class,
                        Listing::sku,
                        listing -> command(Required.of(listing.sku(), "/sku"), listing),
                        ChangeCatalogue::new,
                        _ -> 1));
    }

    record Listing(
            @Nullable Sku sku,
            @Nullable String name,
            @Nullable String category,
            @Nullable SortedMap<String, String> attributes,
            @Nullable Money price) {}

    private ListProduct command(Sku sku, Listing listing) {
        return new ListProduct(
                new ProductId(sku),
                Required.text(listing.name(), "/name"),
                listing.category() == null ? "" : listing.category(),
                listing.attributes() == null ? new TreeMap<>() : listing.attributes(),
                Required.of(listing.price(), "/price"),
                clock.instant());
    }
}
