package io.restock.ml.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class RoundsTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final List<List<String>> taken = new ArrayList<>();
    private Mono<Void> work = Mono.empty();

    private final Rounds<String> rounds =
            new Rounds<>(new Pace(Duration.ofMillis(100), 3), time, ready::get, things -> {
                taken.add(things);
                return work;
            });

    @Test
    void a_round_starts_when_the_first_thing_has_waited_and_takes_the_others_along() {
        rounds.add("tea");
        pass(60);
        rounds.add("mug");
        rounds.add("tea");
        pass(39);
        assertThat(taken).isEmpty();

        pass(1);
        assertThat(taken).containsExactly(List.of("tea", "mug"));
    }

    @Test
    void while_a_round_runs_the_next_one_collects() {
        var running = Sinks.<Void>empty();
        work = running.asMono();
        rounds.add("tea");
        pass(100);
        rounds.add("tea");
        rounds.add("mug");
        pass(5_000);
        assertThat(taken).hasSize(1);

        running.tryEmitEmpty();
        pass(100);
        assertThat(taken).containsExactly(List.of("tea"), List.of("tea", "mug"));
    }

    @Test
    void what_is_too_much_for_one_round_follows_at_once() {
        rounds.add(List.of("a", "b", "c", "d", "e", "f", "g"));
        pass(100);
        assertThat(taken).containsExactly(List.of("a", "b", "c"), List.of("d", "e", "f"));

        pass(100);
        assertThat(taken).endsWith(List.of("g"));
    }

    @Test
    void what_failed_is_tried_again_after_a_pause() {
        work = Mono.error(new IllegalStateException("the store is away"));
        rounds.add("tea");
        pass(100);
        work = Mono.empty();
        pass(1_499);
        assertThat(taken).hasSize(1);

        pass(1);
        assertThat(taken).containsExactly(List.of("tea"), List.of("tea"));
    }

    @Test
    void nothing_starts_before_all_is_ready() {
        ready.set(false);
        rounds.add("tea");
        pass(5_000);
        assertThat(taken).isEmpty();

        ready.set(true);
        pass(100);
        assertThat(taken).containsExactly(List.of("tea"));
    }

    @Test
    void without_anything_due_there_are_no_rounds() {
        rounds.add("tea");
        pass(60_000);

        assertThat(taken).hasSize(1);
    }

    private void pass(long millis) {
        time.advanceTimeBy(Duration.ofMillis(millis));
    }
}
