package io.restock.command.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionTest extends RunningShop {

    private static final String TERMS = """
            {"skus": ["P-1"], "first": "2011-11-10", "last": "2011-11-16", "discount": 0.20}""";

    @Test
    void a_promotion_is_scheduled_once_and_again_when_its_terms_change() {
        open("PROMO", "OBSERVE");
        list("P-1");

        put("/api/locations/PROMO/promotions/autumn", TERMS)
                .expectBody()
                .json("{\"promotion\": \"promotion:autumn\", \"status\": \"accepted\"}");
        put("/api/locations/PROMO/promotions/autumn", TERMS.replace("0.20", "0.2"))
                .expectBody()
                .json("{\"status\": \"repeated\"}");
        put("/api/locations/PROMO/promotions/autumn", TERMS.replace("-16", "-20"))
                .expectBody()
                .json("{\"status\": \"accepted\"}");

        assertThat(stream("market:PROMO")).hasSize(2).first().satisfies(event -> {
            var scheduled = (PromotionScheduled) event;
            assertThat(scheduled.discount()).isEqualTo(new BigDecimal("0.2"));
            assertThat(scheduled.last()).hasToString("2011-11-16");
        });
    }

    @Test
    void a_withdrawn_promotion_ends_when_it_was_said_and_does_not_come_back() {
        open("STOP", "OBSERVE");
        list("P-1");
        put("/api/locations/STOP/promotions/autumn", TERMS).expectStatus().isOk();

        post("/api/locations/STOP/promotions/autumn/withdrawal", "{\"at\": \"2011-11-12T09:00:00\"}")
                .expectBody()
                .json("{\"status\": \"accepted\"}");
        post("/api/locations/STOP/promotions/autumn/withdrawal", "{\"at\": \"2011-11-13T09:00:00\"}")
                .expectBody()
                .json("{\"status\": \"repeated\"}");
        put("/api/locations/STOP/promotions/autumn", TERMS.replace("-16", "-20"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:promotion-is-withdrawn");

        assertThat(((PromotionWithdrawn) stream("market:STOP").getLast()).occurredAt())
                .isEqualTo(Instant.parse("2011-11-12T09:00:00Z"));
    }

    @Test
    void what_nobody_has_scheduled_cannot_be_withdrawn() {
        open("NONE", "OBSERVE");

        post("/api/locations/NONE/promotions/winter/withdrawal", "{\"at\": \"2011-11-12T09:00:00\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unknown-promotion");
    }

    @Test
    void promotions_come_in_bulk() {
        open("MANY", "OBSERVE");
        list("P-1");

        var answers = bulk(
                "/api/promotions",
                "{\"id\": \"a\", \"location\": \"MANY\", " + TERMS.substring(1),
                "{\"id\": \"b\", \"location\": \"MANY\", "
                        + TERMS.replace("P-1", "P-404").substring(1),
                "{\"id\": \"c\", \"location\": \"MOON\", " + TERMS.substring(1),
                "{\"id\": \"a\", \"location\": \"MANY\", " + TERMS.substring(1));

        assertThat(answers.get(0)).isEqualTo("{\"line\":1,\"id\":\"a\",\"status\":\"accepted\"}");
        assertThat(answers.get(1)).contains("urn:restock:unknown-product", "/skus");
        assertThat(answers.get(2)).contains("urn:restock:unknown-location");
        assertThat(answers.get(3)).contains("repeated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "last": "2011-11-16" | "last": "2011-11-09" | /last
            "last": "2011-11-16" | "last": "2013-11-16" | /last
            ["P-1"]              | []                   | /skus
            0.20                 | 1                    | /discount
            0.20                 | -0.1                 | /discount
            """)
    void says_what_is_wrong_with_a_promotion(String sound, String wrong, String pointer) {
        put("/api/locations/PROMO/promotions/odd", TERMS.replace(sound, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo(pointer);
    }
}
