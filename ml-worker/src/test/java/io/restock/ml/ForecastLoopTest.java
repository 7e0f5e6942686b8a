package io.restock.ml;

import static io.restock.ml.EventsOfAShop.MAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole worker on its embedded stores: five weeks of tea, then a business day. */
@SpringBootTest(
        classes = MlWorker.class,
        properties = "spring.config.name=platform,ml-worker",
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ForecastLoopTest {

    private static final StockItemId TEA = new StockItemId(new Sku("TEA-42"), MAIN);
    private static final StockItemId MUG = new StockItemId(new Sku("MUG-1"), MAIN);
    private static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");

    @TempDir
    static Path folder;

    private final EventStore store;
    private final EventsOfAShop shop;

    ForecastLoopTest(@Autowired EventStore store, @Autowired TransactionManager transactions) {
        this.store = store;
        this.shop = new EventsOfAShop(store, transactions);
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add(
                "restock.home",
                () -> folder.resolve("home-" + System.nanoTime()).toString());
    }

    @BeforeEach
    void history() {
        shop.opens();
        FRIDAY.minusDays(35).datesUntil(FRIDAY).forEach(day -> shop.demand(TEA, 12, day + "T10:00Z"));
        shop.demand(MUG, 3, "2011-11-01T09:00Z").publish();
    }

    @Test
    void a_business_day_has_every_item_forecast_and_demand_has_its_item_forecast_again() {
        assertThat(issued()).isEmpty();

        shop.startsDay(FRIDAY).publish();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(issued()).extracting(ForecastIssued::item).containsExactlyInAnyOrder(TEA, MUG));
        assertThat(issued()).allSatisfy(forecast -> {
            assertThat(forecast.origin()).isEqualTo(FRIDAY.minusDays(1));
            assertThat(forecast.demandSoFar()).isEqualTo(Quantity.NONE);
            assertThat(forecast.demand().horizon()).isEqualTo(28);
            assertThat(forecast.fallback()).isFalse();
            assertThat(forecast.knownPosition()).isEqualTo(37);
        });

        shop.demand(TEA, 5, "2011-11-04T10:30Z")
                .demand(TEA, 4, "2011-11-04T13:00Z")
                .publish();
        await().untilAsserted(() -> assertThat(issued()).hasSize(3));
        var again = issued().getLast();
        assertThat(again.item()).isEqualTo(TEA);
        assertThat(again.demandSoFar()).isEqualTo(Quantity.of(9));
        assertThat(again.forecast()).hasToString("forecast:TEA-42@MAIN:2011-11-03:36");
        assertThat(again.knownPosition()).isGreaterThan(37);
        assertThat(again.demand().daily().getFirst())
                .allSatisfy(units -> assertThat(units).isGreaterThanOrEqualTo(9));
    }

    @Test
    void demand_before_the_days_a_forecast_looks_at_has_none_made() throws InterruptedException {
        shop.startsDay(FRIDAY).publish();
        await().atMost(Duration.ofSeconds(20)).until(() -> issued().size() == 2);

        shop.demand(TEA, 500, "2011-01-04T10:30Z").publish();
        Thread.sleep(1_000);
        assertThat(issued()).hasSize(2);
    }

    private List<ForecastIssued> issued() {
        try (var stream = store.openStream(null)) {
            var found = new java.util.ArrayList<ForecastIssued>();
            while (stream.hasNextAvailable()) {
                if (stream.nextAvailable().getPayload() instanceof ForecastIssued forecast) {
                    found.add(forecast);
                }
            }
            return found;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
