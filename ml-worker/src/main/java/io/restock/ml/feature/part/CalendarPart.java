package io.restock.ml.feature.part;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How far the holidays are that are known, those of the past among them. */
public final class CalendarPart {

    private final NavigableSet<LocalDate> holidays;

    public CalendarPart(Collection<LocalDate> holidays) {
        this.holidays = new TreeSet<>(holidays);
    }

    public void write(Numbers numbers, LocalDate day) {
        var next = holidays.ceiling(day);
        var last = holidays.floor(day);
        numbers.put("holiday", holidays.contains(day));
        numbers.put("days_to_holiday", next == null ? Double.NaN : DAYS.between(day, next));
        numbers.put("days_since_holiday", last == null ? Double.NaN : DAYS.between(last, day));
        numbers.put("weekday", day.getDayOfWeek().getValue());
    }
}
