package io.restock.query.decision;

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

/** Shows what waits for a decision, the dearest first, and what was decided, the newest first. */
@RestController
@RequestMapping("/api/decisions")
class DecisionEndpoint {

    private static final Bson DEAREST_FIRST = descending("openCoins", "outcome.decidedAt");

    private final Answers<Decision, DecisionShown> answers;

    DecisionEndpoint(View<Decision> decisions, OpenStreams streams) {
        this.answers = new Answers<>(DecisionProjector.VIEW, decisions, DecisionShown::of, streams);
    }

    @GetMapping
    Flux<DecisionShown> all(DecisionQuestion question) {
        return answers.first(question.all(), DEAREST_FIRST, question.atMost());
    }

    /**
     * The status selects what is there at first. From then on every decision on the selected items comes as it changes:
     * otherwise nobody would hear that one is no longer open.
     */
    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(DecisionQuestion question, ServerHttpRequest request) {
        var position = Asked.lastEventId(request);
        var selection = position < 0
                ? new Selection<>(question.all().stored(), question.items().live())
                : question.items();
        return answers.follow(selection, position);
    }

    @GetMapping("/{proposal}")
    Mono<DecisionShown> one(@PathVariable String proposal) {
        return answers.one(
                proposal, () -> Problem.unknown("proposal", "nothing was proposed as '%s'".formatted(proposal)));
    }
}
