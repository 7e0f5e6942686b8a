package io.restock.ml.demand.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.demand.trial.PastWindow;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.SomeForecasts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Items that are asked for 0 to 22 times on each of six days a week, as if by chance: 132 a fortnight, 23 more or less. */
class PastForecastsTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final ModelRef MODEL = new ModelRef("sure", "5a1e");

    @Test
    void a_model_too_sure_of_itself_is_moved_until_it_is_met_as_often_as_it_says() {
        var fact = fact(60, 9.2, 9.4, 9.6).orElseThrow();

        assertThat(fact.before().windows()).isEqualTo(60);
        assertThat(fact.before().coverage90()).isLessThan(.75);
        assertThat(fact.after().coverage90()).isEqualTo(.9, within(.08));
        assertThat(fact.after().pinball()).isLessThan(fact.before().pinball());
        assertThat(fact.applies()).isTrue();
        assertThat(fact.shifts()).allSatisfy(shift -> assertThat(shift.byDay()).hasSize(14));
    }

    @Test
    void what_is_kept_moves_forecasts_as_the_fact_says() {
        var fact = fact(60, 9.2, 9.4, 9.6).orElseThrow();
        var forecast = SomeForecasts.each(14, 9.4, 9.2, 9.4, 9.6);
        var moved = KeptCalibration.of(fact).calibration().apply(demandClass(fact), forecast);

        assertThat(moved.paths().daily()).isEqualTo(forecast.paths().daily());
        assertThat(moved.paths().cumulative().getLast().getLast()).isBetween(140f, 185f);
    }

    @Test
    void one_that_did_not_help_moves_nothing() {
        var fact = fact(60, 9.2, 9.4, 9.6).orElseThrow();
        var forecast = SomeForecasts.each(14, 9.4, 9.2, 9.4, 9.6);
        var kept = new KeptCalibration("MAIN", DAY, MODEL, fact.shifts(), false, null);

        assertThat(kept.calibration().apply(demandClass(fact), forecast)).isEqualTo(forecast);
    }

    @Test
    void too_few_items_calibrate_nothing() {
        assertThat(fact(10, 9.2, 9.4, 9.6)).isEmpty();
    }

    private static DemandClass demandClass(ForecastsCalibrated fact) {
        return DemandClass.valueOf(fact.shifts().getFirst().demandClass().toUpperCase(Locale.ROOT));
    }

    private static Optional<ForecastsCalibrated> fact(int items, double low, double middle, double high) {
        var past = new PastForecasts();
        past.add(
                IntStream.range(0, items)
                        .mapToObj(item -> Histories.busy(70 + item, 1))
                        .flatMap(history -> PastWindow.of(history).stream())
                        .toList(),
                always(SomeForecasts.each(14, middle, low, middle, high)));
        return past.fact(MAIN, DAY, MODEL, Instant.EPOCH);
    }

    private static DemandForecaster always(DemandForecast answer) {
        return new DemandForecaster() {
            @Override
            public ModelRef model() {
                return MODEL;
            }

            @Override
            public List<DemandForecast> forecast(List<DemandHistory> histories) {
                return histories.stream().map(_ -> answer).toList();
            }
        };
    }
}
