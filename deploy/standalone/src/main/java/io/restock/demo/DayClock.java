package io.restock.demo;

import io.restock.demo.rule.DayPace;
import java.time.Duration;
import java.time.LocalTime;

/** Lets one business day pass on the wall clock. */
final class DayClock {

    private final DayPace pace;
    private long began = System.nanoTime();

    DayClock(DayPace pace) {
        this.pace = pace;
    }

    void waitUntil(LocalTime time) throws InterruptedException {
        var left = began + pace.until(time).toNanos() - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /** It is that time already, as far as the shop knows. */
    void skipTo(LocalTime time) {
        began = System.nanoTime() - pace.until(time).toNanos();
    }
}
