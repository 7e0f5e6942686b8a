package io.restock.command.replenishment;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.restock.platform.store.ParkedEvents;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many events a review may have missed; counted once a second at most. */
@Component
class Completeness {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final String ALL = "all";

    private final LoadingCache<String, Long> counted;

    Completeness(ParkedEvents parked) {
        this.counted = Caffeine.newBuilder().expireAfterWrite(KEPT).build(_ -> parked.count());
    }

    long parkedEvents() {
        return counted.get(ALL);
    }
}
