package io.restock.query.stockcard;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

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

/** Shows how much there is of each item. */
@RestController
@RequestMapping("/api/stock-cards")
class StockCardEndpoint {

    private final Answers<StockCard, StockCard> answers;

    StockCardEndpoint(View<StockCard> stockCards, OpenStreams streams) {
        this.answers = new Answers<>(StockCardProjector.VIEW, stockCards, card -> card, streams);
    }

    /** @param q part of a SKU */
    @GetMapping
    Flux<StockCard> all(@RequestParam @Nullable String location, @RequestParam @Nullable String q) {
        return answers.all(matching(location, q));
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(
            @RequestParam @Nullable String location, @RequestParam @Nullable String q, ServerHttpRequest request) {
        return answers.follow(matching(location, q), Asked.lastEventId(request));
    }

    @GetMapping("/{item}")
    Mono<StockCard> one(@PathVariable String item) {
        return answers.one(
                Asked.item(item).toString(),
                () -> Problem.unknown("stock-item", "nothing is known of any stock of %s".formatted(item)));
    }

    @GetMapping(path = "/{item}", produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> followOne(@PathVariable String item, ServerHttpRequest request) {
        return answers.follow(Selection.only(Asked.item(item).toString()), Asked.lastEventId(request));
    }

    private static Selection<StockCard> matching(@Nullable String location, @Nullable String q) {
        return Selection.with("location", Asked.location(location), StockCard::location)
                .and(Selection.containing("sku", q, StockCard::sku));
    }
}
