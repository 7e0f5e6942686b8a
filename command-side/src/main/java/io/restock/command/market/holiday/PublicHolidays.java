package io.restock.command.market.holiday;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which calendars of public holidays there are. */
@Component
public class PublicHolidays {

    /** @throws IllegalArgumentException if there is none for that country */
    PublicCalendar of(String country) {
        var code = country.toUpperCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(code)) {
            throw new IllegalArgumentException(
                    "no public holidays are known of '%s' (a country by its two letters, such as 'GB')"
                            .formatted(country));
        }
        return new PublicCalendar(HolidayManager.getInstance(ManagerParameters.create(code)), "");
    }
}
