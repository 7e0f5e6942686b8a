package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.KnownStreams;
import io.restock.events.LocationId;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.replay.DemandReplay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.HistoryDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What every forecast was made from is read again from the events, while the worker is at work. */
@TestPropertySource(properties = "restock.forecast.debounce=10ms")
class DemandReplayTest extends RunningWorker {

    private static final LocalDate THURSDAY = LocalDate.parse("2011-11-03");
    private static final int HORIZON = 28;

    @Autowired
    private DemandReplay replay;

    @Autowired
    private DemandRecords records;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void features_rebuilt_as_known_at_a_forecast_equal_those_it_was_made_from_bit_for_bit(long seed) {
        var location = new LocationId("SEED-" + seed);
        var shop = run(location, seed);
        var forecasts = forecasts(location);

        assertThat(forecasts)
                .hasSizeGreaterThan(12)
                .allSatisfy(forecast ->
                        assertThat(HistoryDigest.of(rebuilt(forecast))).isEqualTo(forecast.featureDigest()));
        assertThat(forecasts.stream().map(ForecastIssued::featureDigest).distinct())
                .hasSizeGreaterThan(10);
        assertThat(forecasts.stream().map(this::rebuilt)).anySatisfy(history -> {
            assertThat(history.past()).anyMatch(day -> day.promoted());
            assertThat(history.past()).anyMatch(day -> day.isCensored());
            assertThat(history.past())
                    .anyMatch(day -> !day.circumstances().signals().isEmpty());
            assertThat(history.future()).anyMatch(day -> day.holiday());
        });
        shop.items()
                .forEach(
                        item -> assertThat(HistoryDigest.of(replayed(item))).isEqualTo(HistoryDigest.of(viewed(item))));
    }

    @Test
    void an_event_less_makes_another_history() {
        var location = new LocationId("LESS");
        run(location, 99);
        var forecast = forecasts(location).getLast();
        var known = Objects.requireNonNull(forecast.known());
        var less = new KnownStreams(
                known.stock() - 60, known.location(), known.market(), known.product(), known.ranked(), known.asOf());

        assertThat(HistoryDigest.of(rebuilt(forecast, less))).isNotEqualTo(forecast.featureDigest());
    }

    @Test
    void an_auditor_sees_what_a_forecast_was_made_from() {
        var location = new LocationId("AUDIT");
        run(location, 7);
        var forecast = forecasts(location).getLast();

        web().get()
                .uri("/api/forecasts/{forecast}/features", forecast.forecast())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.recordedDigest")
                .isEqualTo(forecast.featureDigest())
                .jsonPath("$.rebuilt.features.length()")
                .isEqualTo(HORIZON)
                .jsonPath("$.rebuilt.features[27].values.from")
                .isEqualTo(HORIZON);
        web().get()
                .uri("/api/forecasts/forecast:NONE@AUDIT:2011-11-03:1/features")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unknown-forecast");
        web().get()
                .uri("/api/features/none?position=1&asOf=2011-11-03T08:00:00Z")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private RestlessShop run(LocationId location, long seed) {
        var events = shop(location.value()).opens();
        var shop = new RestlessShop(location, events, seed, THURSDAY);
        shop.remember();
        for (int day = 1; day <= 4; day++) {
            shop.startDay();
            var eve = THURSDAY.plusDays(day - 1L);
            soon().until(() -> forecasts(location).stream()
                            .filter(forecast -> forecast.origin().equals(eve))
                            .map(ForecastIssued::item)
                            .distinct()
                            .count()
                    == shop.items().size());
            for (int i = 0; i < 15; i++) {
                shop.somethingHappens();
            }
        }
        var before = forecasts(location).size();
        shop.startDay();
        soon().until(() -> forecasts(location).size() >= before + shop.items().size());
        return shop;
    }

    private DemandHistory rebuilt(ForecastIssued forecast) {
        return rebuilt(forecast, Objects.requireNonNull(forecast.known()));
    }

    private DemandHistory rebuilt(ForecastIssued forecast, KnownStreams known) {
        return replay.of(forecast.item(), known, forecast.knownPosition())
                .orElseThrow()
                .history(HORIZON)
                .orElseThrow();
    }

    /** As of the end of the event store. */
    private DemandHistory replayed(StockItemId item) {
        var asOf = Objects.requireNonNull(viewedNow(item)).known().asOf();
        return replay.at(item, Long.MAX_VALUE, asOf)
                .orElseThrow()
                .history(HORIZON)
                .orElseThrow();
    }

    private DemandHistory viewed(StockItemId item) {
        return viewedNow(item).history(HORIZON).orElseThrow();
    }

    private KnownDemand viewedNow(StockItemId item) {
        return Objects.requireNonNull(records.of(List.of(item)).blockLast(Duration.ofSeconds(10)));
    }

    private List<ForecastIssued> forecasts(LocationId location) {
        return stored(ForecastIssued.class).stream()
                .filter(forecast -> forecast.item().location().equals(location))
                .toList();
    }
}
