package io.restock.ml.demand.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.SignalScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalMonthTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalDate SATURDAY = LocalDate.parse("2011-11-05");

    @Test
    void of_several_vintages_the_last_one_issued_by_then_is_known() {
        var month = after(
                weather(8.5, "2011-11-03T06:00:00Z"),
                weather(6.0, "2011-11-04T18:00:00Z"),
                weather(7.0, "2011-11-04T06:00:00Z"));

        assertThat(temperature(month, "2011-11-03T05:59:59Z")).isNull();
        assertThat(temperature(month, "2011-11-03T06:00:00Z")).isEqualTo(8.5);
        assertThat(temperature(month, "2011-11-04T12:00:00Z")).isEqualTo(7.0);
        assertThat(temperature(month, "2011-11-04T18:00:00Z")).isEqualTo(6.0);
    }

    @Test
    void a_signal_has_its_unit_in_its_name_once() {
        assertThat(after(signal("search_interest", "index"), signal("spend_gbp", "gbp"))
                        .on(SATURDAY, Instant.MAX))
                .containsOnlyKeys("search_interest_index", "spend_gbp");
    }

    @Test
    void each_thing_has_a_month_of_its_own() {
        assertThat(SignalMonth.concernedBy(weather(8, "2011-11-03T06:00:00Z"))).contains("2011-11:MAIN:location");
        assertThat(SignalMonth.concernedBy(signal("interest", "index"))).contains("2011-11:MAIN:category:tea");
        assertThat(SignalMonth.concernedBy(new BusinessDayStarted(MAIN, SATURDAY, Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void what_comes_twice_is_known_once() {
        var month = after(weather(8.5, "2011-11-03T06:00:00Z"));

        assertThat(month.after(weather(9, "2011-11-03T06:00:00Z"), 0)).isEqualTo(month);
    }

    private static SignalMonth after(MarketEvent... events) {
        var month = SignalMonth.blank("2011-11:MAIN:location");
        for (int i = 0; i < events.length; i++) {
            month = month.after(events[i], i);
        }
        return month;
    }

    private static @Nullable Double temperature(SignalMonth month, String asOf) {
        return month.on(SATURDAY, Instant.parse(asOf)).get("temperature_c");
    }

    private static MarketEvent weather(double temperature, String issuedAt) {
        return new WeatherForecast(
                MAIN, SATURDAY, new TreeMap<>(Map.of("temperature_c", temperature)), Instant.parse(issuedAt));
    }

    private static MarketEvent signal(String series, String unit) {
        return new SignalObserved(
                MAIN, series, SignalScope.ofCategory("tea"), SATURDAY, 61, unit, Instant.parse("2011-11-03T06:00:00Z"));
    }
}
