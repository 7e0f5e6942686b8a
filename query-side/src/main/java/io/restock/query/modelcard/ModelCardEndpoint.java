package io.restock.query.modelcard;

import static com.mongodb.client.model.Sorts.descending;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import org.bson.conversions.Bson;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the models, the newest first. */
@RestController
@RequestMapping("/api/models")
class ModelCardEndpoint {

    private static final Bson NEWEST_FIRST = descending("registeredAt");
    private static final int ALL = 0;

    private final Answers<ModelCard, ModelCard> answers;

    ModelCardEndpoint(View<ModelCard> models, OpenStreams streams) {
        this.answers = new Answers<>(ModelCardProjector.VIEW, models, card -> card, streams);
    }

    @GetMapping
    Flux<ModelCard> all() {
        return answers.first(Selection.all(), NEWEST_FIRST, ALL);
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(ServerHttpRequest request) {
        return answers.follow(Selection.all(), Asked.lastEventId(request));
    }

    @GetMapping("/{sha256}")
    Mono<ModelCard> one(@PathVariable String sha256) {
        return answers.one(
                sha256,
                () -> Problem.unknown("model", "no model file with the SHA-256 '%s' is registered".formatted(sha256)));
    }

    @GetMapping(path = "/{sha256}", produces = "text/markdown;charset=UTF-8")
    Mono<String> text(@PathVariable String sha256) {
        return one(sha256).map(card -> new CardText(card).text());
    }
}
