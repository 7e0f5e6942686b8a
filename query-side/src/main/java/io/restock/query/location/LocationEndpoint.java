package io.restock.query.location;

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

/** Shows the locations. */
@RestController
@RequestMapping("/api/locations")
class LocationEndpoint {

    private final Answers<LocationCard, LocationCard> answers;

    LocationEndpoint(View<LocationCard> locations, OpenStreams streams) {
        this.answers = new Answers<>(LocationProjector.VIEW, locations, location -> location, streams);
    }

    @GetMapping
    Flux<LocationCard> all() {
        return answers.all(Selection.all());
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(ServerHttpRequest request) {
        return answers.follow(Selection.all(), Asked.lastEventId(request));
    }

    @GetMapping("/{location}")
    Mono<LocationCard> one(@PathVariable String location) {
        return answers.one(
                "location:" + Asked.location(location),
                () -> Problem.unknown("location", "no location %s has been opened".formatted(location)));
    }
}
