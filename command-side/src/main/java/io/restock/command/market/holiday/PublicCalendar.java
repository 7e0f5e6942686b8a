package io.restock.command.market.holiday;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public holidays of one country.
 *
 * @param region empty for those of the whole country alone
 */
record PublicCalendar(HolidayManager country, String region) {

    /** @throws IllegalArgumentException if the country has no such region */
    PublicCalendar in(String name) {
        var code = name.toLowerCase(Locale.ROOT);
        var known = country.getCalendarHierarchy().getChildren().keySet();
        if (!known.contains(code)) {
            throw new IllegalArgumentException("no such region: '%s' (known are %s)"
                    .formatted(name, String.join(", ", known.stream().sorted().toList())));
        }
        return new PublicCalendar(country, code);
    }

    /** By day; two on one day are both named. */
    SortedMap<LocalDate, String> during(List<Integer> years) {
        return years.stream()
                .flatMap(year -> country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region).stream())
                .sorted()
                .collect(toMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(Locale.ENGLISH),
                        (one, other) -> one.equals(other) ? one : one + " / " + other,
                        TreeMap::new));
    }
}
