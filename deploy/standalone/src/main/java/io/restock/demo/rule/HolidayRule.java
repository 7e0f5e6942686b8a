package io.restock.demo.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which the shop was closed though not a Saturday. Of the past: those without an order. Of the time to come:
 * the bank holidays of England and Wales, and 24 December to 3 January, as in the year before.
 */
public final class HolidayRule {

    private static final Map<LocalDate, String> BANK_HOLIDAYS = Map.ofEntries(
            Map.entry(LocalDate.of(2010, 12, 27), "Christmas Day (substitute day)"),
            Map.entry(LocalDate.of(2010, 12, 28), "Boxing Day (substitute day)"),
            Map.entry(LocalDate.of(2011, 1, 3), "New Year's Day (substitute day)"),
            Map.entry(LocalDate.of(2011, 4, 22), "Good Friday"),
            Map.entry(LocalDate.of(2011, 4, 24), "Easter Sunday"),
            Map.entry(LocalDate.of(2011, 4, 25), "Easter Monday"),
            Map.entry(LocalDate.of(2011, 4, 29), "Royal wedding bank holiday"),
            Map.entry(LocalDate.of(2011, 5, 2), "Early May bank holiday"),
            Map.entry(LocalDate.of(2011, 5, 30), "Spring bank holiday"),
            Map.entry(LocalDate.of(2011, 8, 29), "Summer bank holiday"),
            Map.entry(LocalDate.of(2011, 12, 26), "Boxing Day"),
            Map.entry(LocalDate.of(2011, 12, 27), "Christmas Day (substitute day)"),
            Map.entry(LocalDate.of(2012, 1, 2), "New Year's Day (substitute day)"));
    private static final MonthDay CLOSES = MonthDay.of(12, 24);
    private static final MonthDay OPENS_AFTER = MonthDay.of(1, 3);

    private HolidayRule() {}

    /**
     * @param sold the days with orders; from the first to the last of them is the past
     * @param until the last day to look ahead to
     */
    public static SortedMap<LocalDate, String> closedDays(Collection<LocalDate> sold, LocalDate until) {
        var selling = new HashSet<>(sold);
        var past = sold.stream().max(LocalDate::compareTo).orElseThrow();
        var closed = new TreeMap<LocalDate, String>();
        sold.stream()
                .min(LocalDate::compareTo)
                .orElseThrow()
                .datesUntil(until.plusDays(1))
                .forEach(day -> {
                    var open = day.isAfter(past) ? !isForeseenClosed(day) : selling.contains(day);
                    if (!open && day.getDayOfWeek() != DayOfWeek.SATURDAY) {
                        closed.put(day, nameOf(day));
                    }
                });
        return closed;
    }

    private static boolean isForeseenClosed(LocalDate day) {
        return BANK_HOLIDAYS.containsKey(day) || isChristmasClosure(day);
    }

    private static boolean isChristmasClosure(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(CLOSES) || !date.isAfter(OPENS_AFTER);
    }

    private static String nameOf(LocalDate day) {
        return BANK_HOLIDAYS.getOrDefault(day, isChristmasClosure(day) ? "Christmas closure" : "Closed");
    }
}
