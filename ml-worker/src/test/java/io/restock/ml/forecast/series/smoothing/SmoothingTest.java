package io.restock.ml.forecast.series.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SomeSeries;
import io.restock.ml.forecast.series.smoothing.EtsForm.Season;
import io.restock.ml.forecast.series.smoothing.EtsForm.Trend;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    @Test
    void a_level_starts_where_errors_are_least_and_follows_by_alpha() {
        // From 11.6 the errors are -1.6 and 3.2; from any other level their squares are more than 12.8
        assertThat(Level.smoothed(.5, new double[] {10, 14})).isEqualTo(new Level(.5, 11.6, 12.4));
        assertThat(SimpleExponentialSmoothing.fixed(.5).mean(SomeSeries.of(Grain.WEEK, 10, 14), 2))
                .containsExactly(12.4, 12.4);
    }

    @Test
    void what_is_not_known_is_passed_over() {
        assertThat(Level.smoothed(.5, new double[] {Double.NaN, 10, Double.NaN, 14}))
                .isEqualTo(Level.smoothed(.5, new double[] {10, 14}));
    }

    @Test
    void a_level_that_jumps_for_good_is_followed_at_once() {
        var series = SomeSeries.of(Grain.WEEK, 10, 10, 10, 10, 50, 50, 50, 50);

        assertThat(SimpleExponentialSmoothing.optimised().mean(series, 1)[0]).isCloseTo(50, within(.5));
    }

    @Test
    void theta_goes_on_by_half_the_slope_of_a_straight_line() {
        var series = SomeSeries.of(Grain.WEEK, 10, i -> 10L * i);

        assertThat(new Theta().mean(series, 3)).containsExactly(new double[] {95, 100, 105}, within(.1));
    }

    @Test
    void theta_takes_the_season_out_and_puts_it_back_by_factors() {
        assertThat(new Theta().mean(december(5, 100), 12))
                .containsExactly(
                        new double[] {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 200}, within(2.0));
    }

    @Test
    void smoothing_picks_the_season_of_a_seasonal_series() {
        var series = december(5, 100);

        assertThat(form(series).season()).isNotEqualTo(Season.NONE);
        assertThat(new ExponentialSmoothing().mean(series, 12)[11]).isCloseTo(200, within(5.0));
    }

    @Test
    void smoothing_picks_a_trend_where_there_is_one_and_goes_on_with_it() {
        var series = SomeSeries.of(Grain.WEEK, 40, i -> 100 + 10L * i + i * 7 % 5);

        assertThat(form(series)).isEqualTo(new EtsForm(Trend.ADDITIVE, Season.NONE));
        assertThat(new ExponentialSmoothing().mean(series, 10)[9]).isCloseTo(592, within(4.0));
    }

    @Test
    void smoothing_needs_no_trend_nor_season_for_noise_about_a_level() {
        var series = SomeSeries.of(Grain.MONTH, 60, i -> 100 + i * 37 % 11);

        assertThat(form(series)).isEqualTo(new EtsForm(Trend.NONE, Season.NONE));
    }

    private static EtsForm form(Series series) {
        return assertThat(new ExponentialSmoothing().tunedTo(series))
                .asInstanceOf(InstanceOfAssertFactories.type(EtsFit.class))
                .actual()
                .form();
    }

    /** Years of months about a level, the last of each twice that; a little noise. */
    private static Series december(int years, long level) {
        return SomeSeries.of(Grain.MONTH, 12 * years, i -> (i % 12 == 11 ? 2 * level : level) + i * 7 % 3 - 1);
    }
}
