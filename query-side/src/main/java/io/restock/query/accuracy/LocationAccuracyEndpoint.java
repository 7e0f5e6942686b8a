package io.restock.query.accuracy;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

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

/** Shows how past forecasts met their days. */
@RestController
@RequestMapping("/api/accuracy")
class LocationAccuracyEndpoint {

    private final Answers<LocationAccuracy, AccuracyShown> answers;

    LocationAccuracyEndpoint(View<LocationAccuracy> accuracies, OpenStreams streams) {
        this.answers = new Answers<>(AccuracyProjector.VIEW, accuracies, AccuracyShown::of, streams);
    }

    @GetMapping
    Flux<AccuracyShown> all() {
        return answers.all(Selection.all());
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> followAll(ServerHttpRequest request) {
        return answers.follow(Selection.all(), Asked.lastEventId(request));
    }

    @GetMapping("/{location}")
    Mono<AccuracyShown> one(@PathVariable String location) {
        return answers.one(
                id(location),
                () -> Problem.unknown("accuracy", "no forecast of %s has met its day yet".formatted(location)));
    }

    @GetMapping(path = "/{location}", produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(@PathVariable String location, ServerHttpRequest request) {
        return answers.follow(Selection.only(id(location)), Asked.lastEventId(request));
    }

    private static String id(String location) {
        return String.valueOf(Asked.location(location));
    }
}
