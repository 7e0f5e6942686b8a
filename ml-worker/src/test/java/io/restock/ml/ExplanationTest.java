package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.PromotionId;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Any forecast is explained, from the events and by the model that made it. */
@TestPropertySource(properties = {"restock.forecast.debounce=10ms", "restock.forecast.plan-debounce=1h"})
class ExplanationTest extends RunningWorker {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final String EXPLANATION = "/api/forecasts/{id}/explanation";
    private static final Sku TEA = new Sku("TEA-42");

    @Test
    void the_terms_of_a_forecast_and_of_its_change_add_up() {
        var shop = shop("MAIN").opens().lists("TEA-42");
        var tea = shop.item("TEA-42");
        shop.demandDaily(tea, 12, FRIDAY.minusDays(70), FRIDAY)
                .startsDay(FRIDAY)
                .publish();
        awaitForecasts(1);
        shop.demand(tea, 40, "2011-11-04T13:00Z").publish();
        awaitForecasts(2);
        shop.with(
                        "market:MAIN",
                        new PromotionScheduled(
                                new PromotionId("p"),
                                MAIN,
                                new TreeSet<>(List.of(TEA)),
                                FRIDAY.plusDays(3),
                                FRIDAY.plusDays(5),
                                new BigDecimal("0.4"),
                                Instant.EPOCH))
                .with("product:TEA-42", new PriceChanged(new ProductId(TEA), Money.of("2.40", "GBP"), Instant.EPOCH))
                .startsDay(FRIDAY.plusDays(1))
                .publish();
        awaitForecasts(3);

        var first = explanation(0);
        assertThat(first.get("change").isNull()).isTrue();
        assertThat(first.get("same").asBoolean()).isTrue();
        assertAddsUp(first);

        var second = explanation(1);
        assertThat(units(second, "demand_so_far")).isGreaterThan(20);
        assertThat(second.get("change").get("since").asString())
                .isEqualTo(forecasts().getFirst().forecast().toString());
        assertAddsUp(second);
        assertThat(second.get("change").get("terms")).hasSize(2);

        var third = explanation(2);
        assertAddsUp(third);
        assertThat(units(third, "promotion")).isNotZero();
        assertThat(units(third, "price")).isNotZero();
        assertThat(units(third, "demand_so_far")).isZero();
        assertThat(third.get("change").get("terms").values().stream()
                        .map(term -> term.get("cause").asString()))
                .containsExactly("time", "demand", "price", "promotion", "demand_so_far");
        assertThat(text(2))
                .contains(
                        "# stock:TEA-42@MAIN", "3 promotion days: ", "a price of 2.40, where it was 2.55", "## Since");
    }

    @Test
    void nobody_explains_what_was_never_forecast() {
        web().get()
                .uri("/api/forecasts/forecast:NONE@MAIN:2011-11-03:1/explanation")
                .exchange()
                .expectStatus()
                .isNotFound();
        web().get()
                .uri("/api/forecasts/nonsense/explanation")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private static void assertAddsUp(JsonNode explanation) {
        assertThat(sum(explanation)).isEqualTo(explanation.get("units").asDouble(), within(1e-6));
        var change = explanation.get("change");
        if (!change.isNull()) {
            assertThat(change.get("before").asDouble() + sum(change))
                    .isEqualTo(change.get("after").asDouble(), within(1e-6));
        }
    }

    private static double sum(JsonNode explained) {
        return explained.get("terms").values().stream()
                .mapToDouble(term -> term.get("units").asDouble())
                .sum();
    }

    private static double units(JsonNode explanation, String cause) {
        return explanation.get("terms").values().stream()
                .filter(term -> term.get("cause").asString().equals(cause))
                .mapToDouble(term -> term.get("units").asDouble())
                .sum();
    }

    private JsonNode explanation(int forecast) {
        return json(EXPLANATION, forecasts().get(forecast).forecast());
    }

    private String text(int forecast) {
        return text(
                MediaType.parseMediaType("text/markdown"),
                EXPLANATION,
                forecasts().get(forecast).forecast());
    }

    private void awaitForecasts(int count) {
        soon().until(() -> forecasts().size() == count);
    }

    private List<ForecastIssued> forecasts() {
        return stored(ForecastIssued.class);
    }
}
