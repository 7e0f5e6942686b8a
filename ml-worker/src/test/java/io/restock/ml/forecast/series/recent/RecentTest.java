package io.restock.ml.forecast.series.recent;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.Grain;
import io.restock.ml.feature.Histories;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SomeSeries;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void the_naive_repeats_the_last_value() {
        assertThat(new Naive().mean(SomeSeries.of(Grain.WEEK, 7, 5, 9), 2)).containsExactly(9, 9);
    }

    @Test
    void a_year_later_comes_the_same_month() {
        var series = SomeSeries.of(Grain.MONTH, 14, i -> 10L * i);

        assertThat(new SeasonalNaive().mean(series, 13))
                .containsExactly(20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 20);
    }

    @Test
    void before_a_season_is_over_the_last_value_stands_for_all() {
        // January to March, so that January of next year is the first to have been seen
        var series = SomeSeries.of(Grain.MONTH, 4, 5, 6);

        assertThat(new SeasonalNaive().mean(series, 10)).containsExactly(6, 6, 6, 6, 6, 6, 6, 6, 6, 4);
    }

    @Test
    void a_weekday_that_was_closed_is_looked_for_a_week_earlier() {
        // Ends on a Sunday; Sunday 14, Monday 8 to Friday 12
        var series = Series.of(Histories.history(14, 7, i -> i + 1));

        assertThat(new SeasonalNaive().mean(series, 7)).containsExactly(8, 9, 10, 11, 12, 0, 14);
    }

    @Test
    void means_and_medians_are_of_the_last_periods_known() {
        var series = SomeSeries.of(Grain.WEEK, 100, 1, 2, 9, 4);

        assertThat(new MovingMean(4).mean(series, 1)).containsExactly(4);
        assertThat(new MovingMedian(4).mean(series, 1)).containsExactly(3);
        assertThat(new MovingMedian(3).mean(series, 1)).containsExactly(4);
        assertThat(new MovingMean(8).mean(series, 1)).containsExactly(116 / 5.0);
    }
}
