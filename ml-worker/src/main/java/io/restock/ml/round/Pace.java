package io.restock.ml.round;

import java.time.Duration;

/**
 * How rounds follow each other.
 *
 * @param debounce from the first thing due to the start of its round; what comes meanwhile comes along
 * @param atMost things in one round
 */
public record Pace(Duration debounce, int atMost) {

    /** After a failure, before the same is tried again. */
    Duration pause() {
        return debounce.multipliedBy(10).plus(Duration.ofMillis(500));
    }
}
