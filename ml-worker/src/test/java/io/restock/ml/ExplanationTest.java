package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.PromotionId;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any forecast is explained, from the events and by the model that made it. */
@SpringBootTest(
        classes = MlWorker.class,
        properties = {
            "spring.config.name=platform,ml-worker",
            "restock.forecast.debounce=10ms",
            "restock.forecast.plan-debounce=1h"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplanationTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");
    private static final LocationId MAIN = new LocationId("MAIN");
    private static final Sku TEA = new Sku("TEA-42");

    @TempDir
    static Path folder;

    private final EventStore store;
    private final TransactionManager transactions;

    @LocalServerPort
    private int port;

    @Autowired
    ExplanationTest(EventStore store, TransactionManager transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("restock.home", folder::toString);
    }

    @Test
    void the_terms_of_a_forecast_and_of_its_change_add_up() {
        var shop = new EventsOfAShop(MAIN, store, transactions).opens().lists("TEA-42");
        var tea = shop.item("TEA-42");
        FRIDAY.minusDays(70).datesUntil(FRIDAY).forEach(day -> shop.demand(tea, 12, day + "T10:00Z"));
        shop.startsDay(FRIDAY).publish();
        soon(1);
        shop.demand(tea, 40, "2011-11-04T13:00Z").publish();
        soon(2);
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
        soon(3);

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
        return JsonMapper.shared().readTree(asked(forecast, MediaType.APPLICATION_JSON));
    }

    private String text(int forecast) {
        return asked(forecast, MediaType.parseMediaType("text/markdown"));
    }

    private String asked(int forecast, MediaType as) {
        return Objects.requireNonNull(web().get()
                .uri(
                        "/api/forecasts/{id}/explanation",
                        forecasts().get(forecast).forecast())
                .accept(as)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void soon(int forecasts) {
        await().atMost(Duration.ofSeconds(30)).until(() -> forecasts().size() == forecasts);
    }

    private List<ForecastIssued> forecasts() {
        return StoredEvents.of(store, ForecastIssued.class);
    }

    private WebTestClient web() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }
}
