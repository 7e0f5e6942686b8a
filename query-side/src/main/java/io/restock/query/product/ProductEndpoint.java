package io.restock.query.product;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.restock.events.ProductId;
import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the products. */
@RestController
@RequestMapping("/api/products")
class ProductEndpoint {

    private final Answers<ProductCard, ProductCard> answers;

    ProductEndpoint(View<ProductCard> products, OpenStreams streams) {
        this.answers = new Answers<>(ProductProjector.VIEW, products, product -> product, streams);
    }

    /** @param q part of a SKU or of a name */
    @GetMapping
    Flux<ProductCard> all(@RequestParam @Nullable String q) {
        return answers.all(matching(q));
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(@RequestParam @Nullable String q, ServerHttpRequest request) {
        return answers.follow(matching(q), Asked.lastEventId(request));
    }

    @GetMapping("/{sku}")
    Mono<ProductCard> one(@PathVariable String sku) {
        return answers.one(
                new ProductId(Asked.sku(sku)).toString(),
                () -> Problem.unknown("product", "no product %s is in the catalogue".formatted(sku)));
    }

    @GetMapping(path = "/{sku}", produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> followOne(@PathVariable String sku, ServerHttpRequest request) {
        return answers.follow(Selection.only(new ProductId(Asked.sku(sku)).toString()), Asked.lastEventId(request));
    }

    private static Selection<ProductCard> matching(@Nullable String q) {
        return Selection.containing("sku", q, ProductCard::sku).or(Selection.containing("name", q, ProductCard::name));
    }
}
