package io.restock.ml.forecast.series.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.series.ErrorLaw;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SomeSeries;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final int WEEKS = 156;

    @Test
    void log_log_finds_the_elasticity_that_was_put_in() {
        // Elasticity -2: half as dear again sells 2.25 times less
        var mean = new LogLogRegression().mean(weeks(i -> week(i, 2 + i % 3, false)), 3);

        assertThat(mean[0] / Math.pow(1.5, 2)).isCloseTo(mean[1], within(.05 * mean[1]));
        assertThat(mean[1]).isCloseTo(1000 / Math.pow(3, 2) * 10, within(30.0));
    }

    @Test
    void log_log_finds_what_a_promotion_does() {
        var mean = new LogLogRegression().mean(weeks(i -> week(i, 2, i % 4 == 1)), 2);

        assertThat(mean[1] / mean[0]).isCloseTo(1.5, within(.05));
    }

    @Test
    void log_log_finds_what_a_signal_does() {
        var mean = new LogLogRegression().mean(weeks(i -> warm(i, i % 2 * 10)), 2);

        assertThat(mean[1] / mean[0]).isCloseTo(Math.exp(.3), within(.05));
    }

    @Test
    void log_log_never_runs_away() {
        var series = weeks(i -> week(i, i < WEEKS ? 2 + i % 3 : .01, false));

        // 2500 in the best week so far
        assertThat(new LogLogRegression().mean(series, 1)[0]).isBetween(2500.0, 2500 * Math.E + 3);
    }

    @Test
    void log_log_errs_in_logarithms_where_there_is_always_demand() {
        var model = new LogLogRegression();

        assertThat(model.errors(SomeSeries.of(Grain.WEEK, 60, _ -> 40))).isEqualTo(ErrorLaw.LOGARITHMS);
        assertThat(model.errors(SomeSeries.of(Grain.WEEK, 60, i -> i % 2 == 0 ? 0 : 40)))
                .isEqualTo(ErrorLaw.UNITS);
        assertThat(model.errors(SomeSeries.of(Grain.WEEK, 60, _ -> 0))).isEqualTo(ErrorLaw.UNITS);
    }

    @Test
    void the_additive_model_finds_weekdays() {
        var mean = new AdditiveModel().mean(fridays(280), 7);

        assertThat(mean).containsExactly(new double[] {50, 50, 50, 50, 80, 50, 50}, within(1.5));
    }

    @Test
    void the_additive_model_finds_the_year_once_it_has_seen_two() {
        var series = SomeSeries.of(Grain.MONTH, 60, i -> Math.round(100 + 40 * Math.sin(2 * Math.PI * i / 12)));

        assertThat(new AdditiveModel().mean(series, 4)[3]).isCloseTo(140, within(4.0));
    }

    @Test
    void the_additive_model_lets_a_trend_fade() {
        var mean = new AdditiveModel().mean(SomeSeries.of(Grain.WEEK, 60, i -> 100 + 10L * i), 24);

        // .9 + .81 + .729 and so on of the slope, 9 weeks of it in the end
        assertThat(mean[0]).isCloseTo(690 + 9, within(5.0));
        assertThat(mean[23]).isBetween(690 + 60.0, 690 + 95.0);
    }

    private static Series weeks(IntFunction<PlannedDay> at) {
        return SomeSeries.of(Grain.WEEK, WEEKS, at, i -> demand(at.apply(i)));
    }

    private static long demand(PlannedDay week) {
        var warmth = .03 * week.signals().getOrDefault("temperature_c", 0.0);
        return Math.round(10_000 * Math.pow(week.unitPrice(), -2) * (week.promoted() ? 1.5 : 1) * Math.exp(warmth));
    }

    private static PlannedDay week(int period, double price, boolean promoted) {
        return new PlannedDay(SomeSeries.day(Grain.WEEK, period), price, promoted, true);
    }

    private static PlannedDay warm(int period, double temperature) {
        var signals = new TreeMap<>(Map.of("temperature_c", temperature));
        return new PlannedDay(SomeSeries.day(Grain.WEEK, period), 2, false, false, true, signals);
    }

    private static Series fridays(int days) {
        return SomeSeries.of(
                Grain.DAY, days, i -> SomeSeries.day(Grain.DAY, i).getDayOfWeek() == DayOfWeek.FRIDAY ? 80 : 50);
    }
}
