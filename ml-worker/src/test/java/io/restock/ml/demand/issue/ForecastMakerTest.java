package io.restock.ml.demand.issue;

import static java.time.Instant.EPOCH;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.KnownDemands;
import io.restock.ml.demand.issue.DueForecast.Reign;
import io.restock.ml.demand.serve.GuardedForecaster;
import io.restock.ml.demand.serve.ServedModelsSamples;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.guard.ModelGuards;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tea that sold 10 units on each of the three days before Friday, and 4 by noon on Friday. */
class ForecastMakerTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");
    private static final Reign FIRST = new Reign(0, false);
    private static final KnownDemand TEA = KnownDemands.ofTea(FRIDAY, 10, 10, 10, 4);

    @Test
    void the_model_answers_and_today_is_taken_in() {
        var issued = make(TEA, new TwentyADay());

        assertThat(issued.model()).isEqualTo(new ModelRef("twenty-a-day", "abc"));
        assertThat(issued.fallback()).isFalse();
        assertThat(issued.demandSoFar()).isEqualTo(Quantity.of(4));
        assertThat(issued.demand().daily().getFirst()).containsExactly(16f);
        assertThat(issued.demand().cumulative()).containsExactly(List.of(16f), List.of(32f));
        assertThat(issued.runtime()).isEqualTo("java 25");
        assertThat(issued.featureDigest()).hasSize(64);
        assertThat(issued.occurredAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_baseline_stands_in_for_a_broken_model_and_the_forecast_says_so() {
        var issued = make(TEA, new Broken());

        assertThat(issued.model()).isEqualTo(new ModelRef("seasonal-naive-1", ""));
        assertThat(issued.fallback()).isTrue();
        assertThat(issued.demand().horizon()).isEqualTo(2);
    }

    @Test
    void the_id_says_from_what_a_forecast_is_made() {
        assertThat(due(Map.of()).id().toString()).matches("forecast:TEA-42@MAIN:2011-11-03:3:[0-9a-f]{12}:0:0");
    }

    @Test
    void what_was_forecast_already_is_not_due() {
        var last = due(Map.of()).asIssued();

        assertThat(DueForecast.of(TEA, 2, FIRST, Map.of(last.id(), last))).isEmpty();
    }

    @Test
    void what_was_forecast_already_is_due_again_under_another_champion() {
        var last = due(Map.of()).asIssued();
        var again = DueForecast.of(TEA, 2, new Reign(4, false), Map.of(last.id(), last))
                .orElseThrow();

        assertThat(again.id().toString()).matches("forecast:TEA-42@MAIN:2011-11-03:3:[0-9a-f]{12}:4:5");
        assertThat(again.knownPosition()).isGreaterThan(last.knownPosition());
    }

    @Test
    void what_was_forecast_already_is_due_again_when_its_champion_is_calibrated() {
        var last = due(Map.of()).asIssued();
        var again = DueForecast.of(TEA, 2, new Reign(0, true), Map.of(last.id(), last))
                .orElseThrow();

        assertThat(again.id().toString()).matches("forecast:TEA-42@MAIN:2011-11-03:3:[0-9a-f]{12}:0c:5");
        assertThat(again.opensDay()).isFalse();
        assertThat(DueForecast.of(TEA, 2, new Reign(0, true), issued(again))).isEmpty();
    }

    @Test
    void what_is_planned_otherwise_is_due_again_and_so_is_the_way_back() {
        var first = due(Map.of());
        var feast = KnownDemands.ofTea(
                FRIDAY, new HolidayDeclared(TEA.item().location(), FRIDAY, "Feast", true, EPOCH), 10, 10, 10, 4);
        var second = DueForecast.of(feast, 2, FIRST, issued(first)).orElseThrow();
        var third = DueForecast.of(TEA, 2, FIRST, issued(second)).orElseThrow();

        assertThat(DueForecast.of(feast, 2, FIRST, issued(second))).isEmpty();
        assertThat(DueForecast.of(TEA, 2, FIRST, issued(third))).isEmpty();
        assertThat(Stream.of(first, second, third).map(DueForecast::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(first, second, third).map(DueForecast::knownPosition))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_known_position_grows_with_each_forecast_of_an_item() {
        var last = new IssuedForecast(
                TEA.item().toString(),
                new ForecastId("TEA-42@MAIN:2011-11-02:1"),
                FRIDAY.minusDays(2),
                TEA.position() + 5);

        assertThat(due(Map.of(last.id(), last)).knownPosition()).isEqualTo(TEA.position() + 6);
    }

    @Test
    void an_older_business_day_is_never_forecast_after_a_later_one() {
        var later = new IssuedForecast(
                TEA.item().toString(), new ForecastId("TEA-42@MAIN:2011-11-10:9"), FRIDAY.plusDays(6), 99);

        assertThat(DueForecast.of(TEA, 2, FIRST, Map.of(later.id(), later))).isEmpty();
    }

    private static Map<String, IssuedForecast> issued(DueForecast due) {
        return Map.of(due.asIssued().id(), due.asIssued());
    }

    private static DueForecast due(Map<String, IssuedForecast> issued) {
        return DueForecast.of(TEA, 2, FIRST, issued).orElseThrow();
    }

    private static ForecastIssued make(KnownDemand demand, DemandForecaster model) {
        var guards = new ModelGuards(
                CircuitBreakerRegistry.ofDefaults(), TimeLimiterRegistry.ofDefaults(), BulkheadRegistry.ofDefaults());
        var forecaster = new GuardedForecaster(
                ServedModelsSamples.only(model),
                new SeasonalNaiveForecaster(QuantileLevels.STANDARD),
                guards.guard("demand-model"),
                guards.guard("shadow-model"));
        var settings = new ForecastSettings(Duration.ZERO, Duration.ZERO, 256, 2, 28, TradingHours.of("08:00-18:00"));
        return new ForecastMaker(forecaster, settings, "java 25", Clock.fixed(Instant.EPOCH, UTC))
                .make(List.of(DueForecast.of(demand, 2, FIRST, Map.of()).orElseThrow()), Map.of())
                .getFirst();
    }

    /** Knows one level and one number. */
    private static final class TwentyADay implements DemandForecaster {

        @Override
        public ModelRef model() {
            return new ModelRef("twenty-a-day", "abc");
        }

        @Override
        public List<DemandForecast> forecast(List<DemandHistory> histories) {
            var daily = List.of(List.of(20f), List.of(20f));
            return histories.stream()
                    .map(_ -> new QuantilePaths(List.of(.5), daily, List.of(List.of(20f), List.of(36f))))
                    .map(paths -> new DemandForecast(paths, List.of(20.0, 20.0)))
                    .toList();
        }
    }

    private static final class Broken implements DemandForecaster {

        @Override
        public ModelRef model() {
            return new ModelRef("broken", "");
        }

        @Override
        public List<DemandForecast> forecast(List<DemandHistory> histories) {
            throw new IllegalStateException("broken");
        }
    }
}
