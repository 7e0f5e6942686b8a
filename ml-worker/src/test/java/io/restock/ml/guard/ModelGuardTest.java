package io.restock.ml.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A guard that gives a model 100 ms and one place, and opens after 4 failures. */
class ModelGuardTest {

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(4)
            .minimumNumberOfCalls(4)
            .build());
    private final ModelGuard guard = new ModelGuards(
                    breakers,
                    TimeLimiterRegistry.of(TimeLimiterConfig.custom()
                            .timeoutDuration(Duration.ofMillis(100))
                            .build()),
                    BulkheadRegistry.of(BulkheadConfig.custom()
                            .maxConcurrentCalls(1)
                            .maxWaitDuration(Duration.ZERO)
                            .build()))
            .guard("demand-model");

    @Test
    void the_model_answers_on_a_thread_of_its_own() {
        assertThat(guard.ask(() -> Thread.currentThread().getName(), () -> "stand-in"))
                .startsWith("demand-model-");
    }

    @Test
    void a_stand_in_answers_for_a_model_that_fails() {
        assertThat(guard.ask(ModelGuardTest::fail, () -> "stand-in")).isEqualTo("stand-in");
    }

    @Test
    void an_open_breaker_leaves_the_model_alone() {
        var asked = new AtomicInteger();
        for (int i = 0; i < 10; i++) {
            guard.ask(
                    () -> {
                        asked.incrementAndGet();
                        return fail();
                    },
                    () -> "stand-in");
        }

        assertThat(asked).hasValue(4);
        assertThat(breakers.circuitBreaker("demand-model").getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    @Test
    void a_slow_model_keeps_its_place_until_it_is_done() {
        var release = new CountDownLatch(1);

        assertThat(guard.ask(() -> waitFor(release), () -> "too slow")).isEqualTo("too slow");
        assertThat(guard.ask(() -> "model", () -> "no place")).isEqualTo("no place");

        release.countDown();
        await().untilAsserted(() ->
                assertThat(guard.ask(() -> "model", () -> "no place")).isEqualTo("model"));
    }

    private static String fail() {
        throw new IllegalStateException("broken");
    }

    private static String waitFor(CountDownLatch release) {
        try {
            release.await();
            return "late";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
