package io.restock.ml.demand.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.PromotionId;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LocationCalendarTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final Sku TEA = new Sku("TEA-42");
    private static final LocalDate FRIDAY = LocalDate.parse("2011-06-03");

    @Test
    void of_two_promotions_on_one_day_the_larger_discount_holds() {
        var calendar = opened().after(scheduled("a", FRIDAY, FRIDAY.plusDays(6), "0.2"), 0)
                .after(scheduled("b", FRIDAY.plusDays(1), FRIDAY.plusDays(1), "0.5"), 1);

        assertThat(calendar.discount(TEA, FRIDAY)).isEqualTo(.2);
        assertThat(calendar.discount(TEA, FRIDAY.plusDays(1))).isEqualTo(.5);
        assertThat(calendar.discount(new Sku("MUG-1"), FRIDAY)).isZero();
    }

    @Test
    void a_promotion_is_forgotten_once_no_history_reaches_back_to_it() {
        var calendar = opened().after(scheduled("a", FRIDAY, FRIDAY, "0.2"), 0);

        assertThat(calendar.after(started(FRIDAY.plusDays(210)), 1).promotes(TEA, FRIDAY))
                .isTrue();
        assertThat(calendar.after(started(FRIDAY.plusDays(211)), 1).promotes(TEA, FRIDAY))
                .isFalse();
    }

    @Test
    void it_has_seen_events_that_change_nothing_in_it() {
        var calendar = opened().after(new FulfilmentSet(MAIN, Fulfilment.OBSERVE, Instant.EPOCH), 1)
                .after(new WeatherForecast(MAIN, FRIDAY, new TreeMap<>(Map.of("rain_mm", 1.0)), Instant.EPOCH), 0);

        assertThat(calendar.locationSequence()).isEqualTo(1);
        assertThat(calendar.marketSequence()).isZero();
    }

    @Test
    void the_day_has_come_as_far_as_the_last_thing_that_happened_to_its_stock() {
        var calendar = opened().after(started(FRIDAY), 0);

        assertThat(opened().moment()).isEmpty();
        assertThat(calendar.moment()).contains(Instant.parse("2011-06-02T23:00:00Z"));
        assertThat(calendar.after(ShopTime.parse("2011-06-03T09:30+01:00")).moment())
                .contains(Instant.parse("2011-06-03T08:30:00Z"));
    }

    @Test
    void the_day_has_also_come_as_far_as_what_was_told_on_it() {
        var calendar = opened().after(started(FRIDAY), 0).after(ShopTime.parse("2011-06-03T09:30+01:00"));

        assertThat(calendar.after(weather("2011-06-03T10:00:00Z"), 1).moment())
                .contains(Instant.parse("2011-06-03T10:00:00Z"));
        assertThat(calendar.after(weather("2011-06-03T07:00:00Z"), 1).moment())
                .contains(Instant.parse("2011-06-03T08:30:00Z"));
        assertThat(calendar.after(weather("2011-06-04T07:00:00Z"), 1).moment())
                .contains(Instant.parse("2011-06-03T08:30:00Z"));
    }

    private static WeatherForecast weather(String toldAt) {
        return new WeatherForecast(MAIN, FRIDAY, new TreeMap<>(Map.of("rain_mm", 1.0)), Instant.parse(toldAt));
    }

    private static LocationCalendar opened() {
        return LocationCalendar.blank(MAIN)
                .after(
                        new LocationOpened(
                                MAIN,
                                "Main",
                                ZoneId.of("Europe/London"),
                                Currency.getInstance("GBP"),
                                new TreeSet<>(),
                                Instant.EPOCH),
                        0);
    }

    private static BusinessDayStarted started(LocalDate day) {
        return new BusinessDayStarted(MAIN, day, Instant.EPOCH);
    }

    private static PromotionScheduled scheduled(String id, LocalDate first, LocalDate last, String discount) {
        return new PromotionScheduled(
                new PromotionId(id),
                MAIN,
                new TreeSet<>(List.of(TEA)),
                first,
                last,
                new BigDecimal(discount),
                Instant.EPOCH);
    }
}
