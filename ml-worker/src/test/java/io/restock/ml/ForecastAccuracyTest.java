package io.restock.ml;

import static io.restock.events.AccuracyTotal.ALL;
import static io.restock.events.AccuracyTotal.Span.CUMULATIVE;
import static io.restock.events.AccuracyTotal.Span.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.AccuracyTotal.Span;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelRef;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockLevels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts meet their days while business days pass. */
class ForecastAccuracyTest extends RunningWorker {

    private static final ModelRef LSTM = new ModelRef("lstm", "a1b2");

    @Test
    void forecasts_are_measured_once_as_their_days_complete() {
        var shop = shop("MAIN").opens();
        var tea = shop.item("TEA-42");
        var mug = shop.item("MUG-1");
        shop.demandDaily(tea, 12, FRIDAY.minusDays(35), FRIDAY).demandDaily(mug, 3, FRIDAY.minusDays(35), FRIDAY);
        shop.startsDay(FRIDAY).publish();
        soon().until(() -> forecasts(FRIDAY.minusDays(1)) == 2);

        shop.demandDaily(tea, 10, FRIDAY, FRIDAY.plusDays(7))
                .with(mug.toString(), new StockedOut(mug, StockLevels.EMPTY, ShopTime.parse("2011-11-04T15:00Z")))
                .publish();
        shop.startsDay(FRIDAY.plusDays(7)).publish();
        soon().until(() -> measured("MAIN").size() == 2 && forecasts(FRIDAY.plusDays(6)) == 2);
        shop.startsDay(FRIDAY.plusDays(8)).publish();

        soon().untilAsserted(() -> assertThat(measured("MAIN"))
                .extracting(ForecastAccuracyMeasured::day)
                .containsExactly(FRIDAY, FRIDAY.plusDays(6), FRIDAY.plusDays(7)));
        var friday = sums(measured("MAIN").getFirst(), ALL, 1, DAY);
        assertThat(friday.units()).isEqualTo(10);
        assertThat(friday.windows()).isEqualTo(1);
        assertThat(friday.censored()).isEqualTo(1);
        assertThat(friday.pinballLoss()).isPositive();
        assertThat(friday.absoluteError()).isEqualTo(Math.abs(friday.signedError()));
        var week = measured("MAIN").get(1);
        assertThat(sums(week, "smooth", 7, DAY).units()).isEqualTo(10);
        assertThat(sums(week, ALL, 7, CUMULATIVE).units()).isEqualTo(70);

        web().get()
                .uri("/api/accuracy/items/TEA-42@MAIN")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.demandClass")
                .isEqualTo("smooth")
                .jsonPath("$.accuracy[?(@.daysAhead == 1 && @.span == 'DAY')].windows")
                .isEqualTo(2)
                .jsonPath("$.accuracy[?(@.daysAhead == 7 && @.span == 'CUMULATIVE')].units")
                .isEqualTo(70);
    }

    @Test
    void drift_is_told_once_when_it_begins() {
        var east = shop("EAST").opens();
        met(east, 0, 33);
        east.publish();
        soon().untilAsserted(() -> assertThat(drift("EAST")).singleElement().satisfies(drift -> {
            assertThat(drift.measure()).isEqualTo("pinball_cusum");
            assertThat(drift.model()).isEqualTo(LSTM);
            assertThat(drift.value()).isGreaterThan(drift.limit());
        }));

        met(east, 33, 35);
        east.publish();
        var west = shop("WEST").opens();
        met(west, 0, 33);
        west.publish();
        soon().until(() -> drift("WEST").size() == 1);
        assertThat(drift("EAST")).hasSize(1);
    }

    @Test
    void an_item_without_demand_has_no_accuracy() {
        web().get()
                .uri("/api/accuracy/items/NOTHING@MAIN")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unknown-item");
    }

    /** Four calm weeks, and heavy losses afterwards. */
    private static void met(EventsOfAShop shop, int first, int end) {
        var location = shop.item("ANY").location();
        for (int day = first; day < end; day++) {
            var loss = day >= 28 ? 90 : day % 2 == 0 ? 10 : 20;
            var sums = new AccuracySums(1, 0, 100, 0, 0, loss, 0, 0, 0);
            shop.with(
                    "accuracy:%s:%s".formatted(location, FRIDAY.plusDays(day)),
                    new ForecastAccuracyMeasured(
                            location,
                            FRIDAY.plusDays(day),
                            LSTM,
                            List.of(new AccuracyTotal(ALL, 1, DAY, sums)),
                            List.of(),
                            Instant.EPOCH));
        }
    }

    private static AccuracySums sums(ForecastAccuracyMeasured measured, String group, int ahead, Span span) {
        return measured.totals().stream()
                .filter(total -> total.group().equals(group) && total.daysAhead() == ahead && total.span() == span)
                .map(AccuracyTotal::sums)
                .findFirst()
                .orElseThrow();
    }

    private long forecasts(LocalDate origin) {
        return stored(ForecastIssued.class).stream()
                .filter(forecast -> forecast.origin().equals(origin))
                .map(ForecastIssued::item)
                .distinct()
                .count();
    }

    private List<ForecastAccuracyMeasured> measured(String location) {
        return stored(ForecastAccuracyMeasured.class).stream()
                .filter(measured -> measured.location().equals(new LocationId(location)))
                .toList();
    }

    private List<DriftDetected> drift(String location) {
        return stored(DriftDetected.class).stream()
                .filter(drift -> drift.location().equals(new LocationId(location)))
                .toList();
    }
}
