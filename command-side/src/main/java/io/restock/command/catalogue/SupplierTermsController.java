package io.restock.command.catalogue;

import io.restock.command.catalogue.CatalogueCommand.AgreeTerms;
import io.restock.command.catalogue.CatalogueCommand.ChangeCatalogue;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.Money;
import io.restock.events.PackSize;
import io.restock.events.ProductId;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import io.restock.events.SupplierTerms;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Records what was agreed with suppliers. */
@RestController
class SupplierTermsController {

    private static final int LONGEST_LEAD_TIME_DAYS = 3_650;

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final Clock clock;

    SupplierTermsController(Bodies bodies, Bulk bulk, Answers answers, Clock clock) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping(path = "/api/products/{sku}/terms", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> agree(@PathVariable Sku sku, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), Terms.class)
                .map(terms -> new ChangeCatalogue(List.of(command(sku, terms))))
                .flatMap(command -> answers.onlyOne(command, Named.of("product", new ProductId(sku))));
    }

    @PostMapping(path = "/api/supplier-terms", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> agreeMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        Terms.class,
                        Terms::sku,
                        terms -> command(Required.of(terms.sku(), "/sku"), terms),
                        ChangeCatalogue::new,
                        _ -> 1));
    }

    record Terms(
            @Nullable Sku sku,
            @Nullable String supplier,
            @Nullable Integer leadTimeDays,
            @Nullable Quantity minimumOrder,
            @Nullable PackSize packSize,
            @Nullable Money unitCost,
            @Nullable SortedSet<DayOfWeek> orderDays,
            @Nullable Boolean synthetic) {}

    private AgreeTerms command(Sku sku, Terms terms) {
        int leadTimeDays = Required.of(terms.leadTimeDays(), "/leadTimeDays");
        if (leadTimeDays < 0 || leadTimeDays > LONGEST_LEAD_TIME_DAYS) {
            throw new MalformedBody("a lead time is 0 to %d days".formatted(LONGEST_LEAD_TIME_DAYS), "/leadTimeDays");
        }
        var agreed = new SupplierTerms(
                Required.text(terms.supplier(), "/supplier"),
                leadTimeDays,
                Required.of(terms.minimumOrder(), "/minimumOrder"),
                Required.of(terms.packSize(), "/packSize"),
                Required.of(terms.unitCost(), "/unitCost"),
                terms.orderDays() == null ? new TreeSet<>() : terms.orderDays());
        return new AgreeTerms(new ProductId(sku), agreed, Boolean.TRUE.equals(terms.synthetic()), clock.instant());
    }
}
