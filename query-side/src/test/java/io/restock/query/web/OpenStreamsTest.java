package io.restock.query.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams();

    @Test
    void streams_end_when_the_program_stops() {
        streams.start();

        StepVerifier.create(streams.untilStop(Flux.concat(Flux.just("a"), Flux.never())))
                .expectNext("a")
                .then(streams::stop)
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }
}
