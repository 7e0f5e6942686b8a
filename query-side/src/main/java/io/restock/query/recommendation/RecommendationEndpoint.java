package io.restock.query.recommendation;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.restock.platform.privacy.ShopperPseudonyms;
import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows a shopper's recommendations to the shop, which asks by its own id of the shopper. */
@RestController
@RequestMapping("/api/shoppers/{shopper}/recommendations")
class RecommendationEndpoint {

    private final Answers<RecommendationCard, RecommendationCard> answers;
    private final ShopperPseudonyms pseudonyms;

    RecommendationEndpoint(
            View<RecommendationCard> recommendations, ShopperPseudonyms pseudonyms, OpenStreams streams) {
        this.answers = new Answers<>(RecommendationProjector.VIEW, recommendations, card -> card, streams);
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    Mono<RecommendationCard> one(@PathVariable String shopper) {
        return answers.one(pseudonyms.of(shopper).toString(), () -> none(shopper))
                .filter(card -> card.list() != null)
                .switchIfEmpty(Mono.error(() -> none(shopper)));
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(@PathVariable String shopper, ServerHttpRequest request) {
        return answers.follow(Selection.only(pseudonyms.of(shopper).toString()), Asked.lastEventId(request));
    }

    private static Problem none(String shopper) {
        return Problem.unknown(
                "recommendations",
                "there are none for shopper '%s': they follow within seconds of the first order".formatted(shopper));
    }
}
