package io.restock.command.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class ArrivalsTest {

    private static final int AT_MOST = 3;

    private final TestPublisher<Integer> source = TestPublisher.create();
    private final Flux<List<Integer>> arrivals = Arrivals.of(source.flux(), AT_MOST);

    @Test
    void waits_for_nothing() {
        StepVerifier.create(arrivals)
                .then(() -> source.next(1))
                .expectNext(List.of(1))
                .then(() -> source.next(2))
                .expectNext(List.of(2))
                .then(source::complete)
                .verifyComplete();
    }

    @Test
    void hands_over_together_what_arrived_before_it_was_asked_for() {
        StepVerifier.create(arrivals, 0)
                .then(() -> source.next(1, 2))
                .thenRequest(1)
                .expectNext(List.of(1, 2))
                .then(() -> source.next(3))
                .then(source::complete)
                .thenRequest(1)
                .expectNext(List.of(3))
                .verifyComplete();
    }

    @Test
    void holds_no_more_than_it_hands_over() {
        StepVerifier.create(arrivals, 0)
                .then(() -> source.next(1, 2, 3))
                .then(() -> source.assertMaxRequested(AT_MOST))
                .thenRequest(1)
                .expectNext(List.of(1, 2, 3))
                .then(() -> source.next(4, 5, 6).complete())
                .thenRequest(1)
                .expectNext(List.of(4, 5, 6))
                .verifyComplete();
    }

    @Test
    void passes_a_failure_on_after_what_arrived_before_it() {
        StepVerifier.create(arrivals, 0)
                .then(() -> source.next(1))
                .then(() -> source.error(new IllegalStateException("lost")))
                .thenRequest(1)
                .expectNext(List.of(1))
                .verifyErrorMessage("lost");
    }

    @Test
    void leaves_the_source_when_it_is_left() {
        StepVerifier.create(arrivals)
                .then(() -> source.next(1))
                .expectNext(List.of(1))
                .thenCancel()
                .verify();
        source.assertWasCancelled();
    }

    @Test
    void keeps_the_order_between_threads() {
        var sent = IntStream.range(0, 200_000).boxed().toList();
        var received = Arrivals.of(Flux.fromIterable(sent).publishOn(Schedulers.single()), AT_MOST)
                .publishOn(Schedulers.parallel(), 1)
                .concatMapIterable(together -> together)
                .collectList()
                .block();
        assertThat(received).isEqualTo(sent);
    }
}
