package io.restock.ml.demand;

import io.restock.events.ShopTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A time without stock, on the clock of the wall: a day has 24 hours even when the clocks change.
 *
 * @param until exclusive
 */
record Outage(LocalDateTime since, LocalDateTime until) {

    private static final double SECONDS_AN_HOUR = 3600;

    static Outage between(ShopTime since, ShopTime until) {
        return new Outage(since.local().toLocalDateTime(), until.local().toLocalDateTime());
    }

    /** One that is not over, as far as the end of a day. */
    static Outage untilEndOf(LocalDate day, ShopTime since) {
        return new Outage(since.local().toLocalDateTime(), day.plusDays(1).atStartOfDay());
    }

    /** The part of it on one day. */
    double hoursOn(LocalDate day) {
        var from = later(since, day.atStartOfDay());
        var to = later(from, earlier(until, day.plusDays(1).atStartOfDay()));
        return Duration.between(from, to).toSeconds() / SECONDS_AN_HOUR;
    }

    /** Every day of one year that it touches. */
    SortedMap<LocalDate, Double> hoursIn(int year) {
        var hours = new TreeMap<LocalDate, Double>();
        since.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .filter(day -> day.getYear() == year && hoursOn(day) > 0)
                .forEach(day -> hours.put(day, hoursOn(day)));
        return hours;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
