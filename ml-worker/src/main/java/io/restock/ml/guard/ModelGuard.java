package io.restock.ml.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model within its limits, on threads of its own; where it fails, takes too long, or has done so too often of
 * late, a stand-in answers.
 */
public final class ModelGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ModelGuard.class);

    private final CircuitBreaker breaker;
    private final TimeLimiter limiter;
    private final Bulkhead bulkhead;
    private final Executor executor;

    ModelGuard(CircuitBreaker breaker, TimeLimiter limiter, Bulkhead bulkhead, Executor executor) {
        this.breaker = breaker;
        this.limiter = limiter;
        this.bulkhead = bulkhead;
        this.executor = executor;
    }

    /** Blocks until one of them has answered. A model that is still at work after its time keeps its place in the bulkhead. */
    public <T> T ask(Supplier<T> model, Supplier<T> standIn) {
        try {
            return breaker.executeCallable(() -> limiter.executeFutureSupplier(
                    () -> CompletableFuture.supplyAsync(() -> bulkhead.executeSupplier(model), executor)));
        } catch (Exception | LinkageError failure) {
            LOG.warn("{}: a baseline stands in ({})", breaker.getName(), failure.toString());
            return standIn.get();
        }
    }
}
