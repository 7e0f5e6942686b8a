package io.restock.command.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restock.command.RunningShop;
import io.restock.events.MarketEvent.BusinessDayStarted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** It is one o'clock in the morning of the fifth in Auckland, and still noon of the fourth in London. */
@Import(BusinessDayTest.Noon.class)
@TestPropertySource(properties = {"restock.business-day=wall-clock", "restock.day-break-check=PT0.2S"})
class BusinessDayTest extends RunningShop {

    @TestConfiguration
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2011-11-04T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void each_location_starts_its_day_by_its_own_clock() {
        open("LONDON", "OBSERVE");
        put("/api/locations/AUCKLAND", """
                {"name": "Far away", "zone": "Pacific/Auckland", "currency": "NZD", "fulfilment": "OBSERVE"}""").expectStatus().isOk();

        await().until(() ->
                !stream("market:LONDON").isEmpty() && !stream("market:AUCKLAND").isEmpty());

        assertThat(started("LONDON")).isEqualTo(LocalDate.of(2011, 11, 4));
        assertThat(started("AUCKLAND")).isEqualTo(LocalDate.of(2011, 11, 5));
    }

    @Test
    void an_order_without_a_time_is_placed_now() {
        open("NOW", "OBSERVE");
        list("N-1");
        put("/api/locations/NOW/business-day", "{\"day\": \"2011-11-04\"}");

        post("/api/orders", """
                {"id": "now-1", "location": "NOW", "lines": [{"sku": "N-1", "quantity": 1, "unitPrice": "2.55 GBP"}]}""").expectStatus().isCreated();

        assertThat(stock("N-1", "NOW").getFirst().occurredAt()).hasToString("2011-11-04T12:00Z");
    }

    @Test
    void business_days_only_move_forward() {
        open("DAYS", "OBSERVE");
        put("/api/locations/DAYS/business-day", "{\"day\": \"2011-11-20\"}")
                .expectStatus()
                .isOk();

        put("/api/locations/DAYS/business-day", "{\"day\": \"2011-11-20\"}")
                .expectBody()
                .json("""
                {"location": "location:DAYS", "status": "repeated"}""");
        put("/api/locations/DAYS/business-day", "{\"day\": \"2011-11-19\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:day-is-over");
        put("/api/locations/NOWHERE/business-day", "{\"day\": \"2011-11-19\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unknown-location");
    }

    @Test
    void a_holiday_is_declared_once() {
        open("FEAST", "OBSERVE");
        for (int time = 0; time < 2; time++) {
            put("/api/locations/FEAST/holidays/2011-12-26", "{\"name\": \"Boxing Day\", \"closed\": true}")
                    .expectStatus()
                    .isOk();
        }

        assertThat(stream("market:FEAST").stream().filter(event -> !(event instanceof BusinessDayStarted)))
                .hasSize(1);
    }

    private LocalDate started(String location) {
        return ((BusinessDayStarted) stream("market:" + location).getFirst()).day();
    }
}
