package io.restock.ml.guard;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Makes the guards; the limits of each are configured under its name. */
@Component
public class ModelGuards {

    private final CircuitBreakerRegistry breakers;
    private final TimeLimiterRegistry limiters;
    private final BulkheadRegistry bulkheads;

    public ModelGuards(CircuitBreakerRegistry breakers, TimeLimiterRegistry limiters, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.limiters = limiters;
        this.bulkheads = bulkheads;
    }

    public ModelGuard guard(String name) {
        var threads = Thread.ofPlatform().name(name + "-", 0).daemon().factory();
        return new ModelGuard(
                breakers.circuitBreaker(name),
                limiters.timeLimiter(name),
                bulkheads.bulkhead(name),
                Executors.newCachedThreadPool(threads));
    }
}
