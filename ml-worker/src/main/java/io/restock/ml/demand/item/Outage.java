package io.restock.ml.demand.item;

import io.restock.events.ShopTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A time without stock, on the clock of the wall: a day has 24 hours even when the clocks change.
 *
 * @param until exclusive
 */
public record Outage(LocalDateTime since, LocalDateTime until) {

    private static final double SECONDS_AN_HOUR = 3600;

    static Outage between(ShopTime since, ShopTime until) {
        return new Outage(since.local().toLocalDateTime(), until.local().toLocalDateTime());
    }

    /** One that is not over, as far as the end of a day. */
    public static Outage untilEndOf(LocalDate day, ShopTime since) {
        return new Outage(since.local().toLocalDateTime(), day.plusDays(1).atStartOfDay());
    }

    /** The part of it on one day. */
    public double hoursOn(LocalDate day) {
        var from = later(since, day.atStartOfDay());
        var to = later(from, earlier(until, day.plusDays(1).atStartOfDay()));
        return Duration.between(from, to).toSeconds() / SECONDS_AN_HOUR;
    }

    /** Every month that it touches. */
    Stream<YearMonth> months() {
        return Stream.iterate(
                YearMonth.from(since), month -> !month.isAfter(YearMonth.from(until)), month -> month.plusMonths(1));
    }

    /** Every day of one month that it touches. */
    SortedMap<LocalDate, Double> hoursIn(YearMonth month) {
        var hours = new TreeMap<LocalDate, Double>();
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> hoursOn(day) > 0)
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
