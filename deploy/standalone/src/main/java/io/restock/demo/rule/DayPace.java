package io.restock.demo.rule;

import java.time.Duration;
import java.time.LocalTime;

/** How a business day passes on the wall clock: it lasts {@code length}, from seven in the morning to nine in the evening. */
public record DayPace(Duration length) {

    public static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration OPEN = Duration.between(MORNING, LocalTime.of(21, 0));
    private static final int SHORTER_WHEN_CLOSED = 10;

    /** A day on which nothing happens is over ten times sooner. */
    public DayPace closed() {
        return new DayPace(length.dividedBy(SHORTER_WHEN_CLOSED));
    }

    /** When a time of day comes, counted from the day's beginning. */
    public Duration until(LocalTime time) {
        var part = Math.clamp((double) Duration.between(MORNING, time).toSeconds() / OPEN.toSeconds(), 0, 1);
        return Duration.ofNanos(Math.round(length.toNanos() * part));
    }
}
