package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.restock.events.Analogy;
import io.restock.events.Analogy.Analogue;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** New items are forecast like the old ones that they resemble, until their own past is enough. */
@SpringBootTest(
        classes = MlWorker.class,
        properties = {"spring.config.name=platform,ml-worker", "restock.forecast.debounce=10ms"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NewItemTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");

    @TempDir
    static Path folder;

    private final EventStore store;
    private final TransactionManager transactions;

    @LocalServerPort
    private int port;

    @Autowired
    NewItemTest(EventStore store, TransactionManager transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("restock.home", folder::toString);
    }

    @Test
    void an_item_of_no_day_of_seven_and_of_sixty() {
        var shop = new EventsOfAShop(new LocationId("MAIN"), store, transactions).opens();
        var none = shop.item("MUG-0");
        var seven = shop.item("MUG-7");
        var sixty = shop.item("MUG-60");
        var unlisted = shop.item("SECRET");
        shop.lists("MUG-0").lists("MUG-7").lists("MUG-60");
        sells(shop, sixty, 60, 20);
        sells(shop, seven, 7, 2);
        receives(shop, none);
        receives(shop, unlisted);
        shop.startsDay(FRIDAY).publish();
        await().atMost(Duration.ofSeconds(30)).until(() -> forecasts().size() == 3);

        assertThat(forecast(sixty).analogy()).isNull();
        assertThat(analogy(none).ownWeight()).isZero();
        assertThat(analogy(seven).ownWeight()).isEqualTo(.2);
        assertThat(analogy(none).analogues())
                .singleElement()
                .extracting(Analogue::item, Analogue::weight)
                .containsExactly(sixty, 1.0);
        assertThat(median(none)).isEqualTo(median(sixty), within(.01f));
        assertThat(median(seven)).isBetween(.7f * median(sixty), .9f * median(sixty));

        var explained = explanation(seven);
        assertThat(explained.get("same").asBoolean()).isTrue();
        assertThat(explained.get("terms").values().stream()
                        .mapToDouble(term -> term.get("units").asDouble())
                        .sum())
                .isEqualTo(explained.get("units").asDouble(), within(1e-6));
        assertThat(explained.get("terms").toString()).contains("like MUG-60, while the own past weighs 20 %");
        assertThat(explanation(none).get("same").asBoolean()).isTrue();

        shop.demand(none, 3, "2011-11-04T10:00Z").publish();
        await().atMost(Duration.ofSeconds(30)).until(() -> forecasts().size() == 4);
        assertThat(forecasts().getLast().item()).isEqualTo(none);
        assertThat(explanation(none).get("same").asBoolean()).isTrue();
    }

    private static void sells(EventsOfAShop shop, StockItemId item, int days, long units) {
        FRIDAY.minusDays(days).datesUntil(FRIDAY).forEach(day -> shop.demand(item, units, day + "T10:00Z"));
    }

    private static void receives(EventsOfAShop shop, StockItemId item) {
        shop.with(
                item.toString(),
                new StockReceived(
                        item, "r:1", Quantity.of(9), null, StockLevels.EMPTY, ShopTime.parse("2011-11-04T07:00Z")));
    }

    private ForecastIssued forecast(StockItemId item) {
        return forecasts().stream()
                .filter(forecast -> forecast.item().equals(item))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private Analogy analogy(StockItemId item) {
        return Objects.requireNonNull(forecast(item).analogy());
    }

    private float median(StockItemId item) {
        var demand = forecast(item).demand();
        return demand.cumulative().getLast().get(demand.levels().indexOf(.5));
    }

    private JsonNode explanation(StockItemId item) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(WebTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .build()
                        .get()
                        .uri("/api/forecasts/{id}/explanation", forecast(item).forecast())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()));
    }

    private List<ForecastIssued> forecasts() {
        return StoredEvents.of(store, ForecastIssued.class);
    }
}
