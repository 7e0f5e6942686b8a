package io.restock.query.location;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.NOON;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.query.location.LocationCard.Holiday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LocationCardTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalDate CHRISTMAS = LocalDate.of(2011, 12, 25);
    private static final LocationOpened OPENED = new LocationOpened(
            MAIN,
            "Main warehouse",
            ZoneId.of("Europe/London"),
            Currency.getInstance("GBP"),
            new TreeSet<>(List.of(SATURDAY)),
            NOON);

    @Test
    void follows_the_location_and_its_market() {
        var card = LocationCard.blank(MAIN)
                .after(OPENED, 0)
                .after(new BusinessDayStarted(MAIN, FRIDAY, NOON), 0)
                .after(new FulfilmentSet(MAIN, Fulfilment.OBSERVE, NOON), 1);

        assertThat(card)
                .isEqualTo(new LocationCard(
                        "location:MAIN",
                        MAIN,
                        "Main warehouse",
                        ZoneId.of("Europe/London"),
                        Currency.getInstance("GBP"),
                        new TreeSet<>(List.of(SATURDAY)),
                        Fulfilment.OBSERVE,
                        FRIDAY,
                        List.of(),
                        1,
                        0,
                        3));
    }

    @Test
    void holidays_stand_in_the_order_of_their_days_each_once() {
        var card = LocationCard.blank(MAIN)
                .after(new HolidayDeclared(MAIN, CHRISTMAS.plusDays(1), "Boxing Day", true, NOON), 0)
                .after(new HolidayDeclared(MAIN, CHRISTMAS, "Christmas", false, NOON), 1)
                .after(new HolidayDeclared(MAIN, CHRISTMAS, "Christmas Day", true, NOON), 2);

        assertThat(card.holidays())
                .containsExactly(
                        new Holiday(CHRISTMAS, "Christmas Day", true),
                        new Holiday(CHRISTMAS.plusDays(1), "Boxing Day", true));
    }

    @Test
    void what_comes_twice_changes_nothing() {
        var card = LocationCard.blank(MAIN).after(OPENED, 0).after(new BusinessDayStarted(MAIN, FRIDAY, NOON), 0);

        assertThat(card.after(OPENED, 0)).isSameAs(card);
        assertThat(card.after(new BusinessDayStarted(MAIN, FRIDAY.minusDays(1), NOON), 0))
                .isSameAs(card);
    }
}
