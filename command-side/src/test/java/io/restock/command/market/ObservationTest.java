package io.restock.command.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest extends RunningShop {

    private static final String WEATHER = """
            {"day": "2011-11-05", "issuedAt": "2011-11-04T06:00:00", "measures": {"temperature_c": 8.5, "rain_mm": 0}}""";
    private static final String SIGNAL = """
            {"series": "search_interest", "sku": "S-1", "day": "2011-11-05", "value": 61, "unit": "index", \
            "knownAt": "2011-11-04T06:00:00"}""";

    @Test
    void a_weather_forecast_is_recorded_once_and_each_vintage_for_itself() {
        open("WET", "OBSERVE");

        tell("/api/locations/WET/weather-forecasts", WEATHER, "accepted");
        tell("/api/locations/WET/weather-forecasts", WEATHER, "repeated");
        tell(
                "/api/locations/WET/weather-forecasts",
                WEATHER.replace("T06", "T12").replace("8.5", "7"),
                "accepted");
        post("/api/locations/WET/weather-forecasts", WEATHER.replace("8.5", "9"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:observation-differs");

        assertThat(stream("market:WET")).hasSize(2).first().satisfies(event -> {
            var weather = (WeatherForecast) event;
            assertThat(weather.occurredAt()).isEqualTo(Instant.parse("2011-11-04T06:00:00Z"));
            assertThat(weather.measures()).containsEntry("temperature_c", 8.5).containsEntry("rain_mm", 0.0);
        });
    }

    @Test
    void a_signal_is_about_a_product_a_category_or_the_location() {
        open("SEEN", "OBSERVE");

        tell("/api/locations/SEEN/signals", SIGNAL, "accepted");
        tell("/api/locations/SEEN/signals", SIGNAL, "repeated");
        tell("/api/locations/SEEN/signals", SIGNAL.replace("\"sku\": \"S-1\"", "\"category\": \"tea\""), "accepted");
        tell("/api/locations/SEEN/signals", SIGNAL.replace("\"sku\": \"S-1\", ", ""), "accepted");

        assertThat(stream("market:SEEN"))
                .extracting(event -> ((SignalObserved) event).scope().value())
                .containsExactly("sku:S-1", "category:tea", "location");
    }

    @Test
    void both_come_in_bulk() {
        open("FLOOD", "OBSERVE");

        assertThat(bulk("/api/weather-forecasts", in("FLOOD", WEATHER), in("MOON", WEATHER), WEATHER))
                .satisfiesExactly(
                        line -> assertThat(line).contains("accepted"),
                        line -> assertThat(line).contains("urn:restock:unknown-location"),
                        line -> assertThat(line).contains("/location"));
        assertThat(bulk("/api/signals", in("FLOOD", SIGNAL), in("FLOOD", SIGNAL)))
                .satisfiesExactly(
                        line -> assertThat(line).contains("accepted"),
                        line -> assertThat(line).contains("repeated"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value": 61            | "value": null                        | /value
            "value": 61            | "value": 1e999                       | /value
            "index"                | "% of all"                           | /unit
            "search_interest"      | "Search interest"                    | /series
            "sku": "S-1"           | "sku": "S-1", "category": "tea"      | /category
            , "knownAt": "2011-11-04T06:00:00" | ''                       | /knownAt
            """)
    void says_what_is_wrong_with_a_signal(String sound, String wrong, String pointer) {
        post("/api/locations/SEEN/signals", SIGNAL.replace(sound, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo(pointer);
    }

    @Test
    void weather_without_measures_is_refused() {
        post("/api/locations/SEEN/weather-forecasts", WEATHER.replaceAll("\\{\"temp.*}}", "{}}"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo("/measures");
    }

    private void tell(String path, String body, String status) {
        post(path, body).expectStatus().isOk().expectBody().json("{\"status\": \"%s\"}".formatted(status));
    }

    private static String in(String location, String body) {
        return "{\"location\": \"%s\", %s".formatted(location, body.substring(1));
    }
}
