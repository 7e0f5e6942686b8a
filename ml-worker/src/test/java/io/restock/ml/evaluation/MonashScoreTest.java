package io.restock.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.panel.SomePanels;
import io.restock.ml.panel.Window;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonashScoreTest {

    private final MonashScore score = new MonashScore();

    @Test
    void a_short_past_is_scaled_by_the_naive() {
        // 2, 4, 8: the naive is off by 2 and 4, so 3; 3.4 rounds to 3, which is off by 1 and 3, so 2
        add(3.4, 2, 4, 8, 4, 6);

        assertThat(score.mase()).isEqualTo(2.0 / 3);
        assertThat(score.rmse()).isEqualTo(Math.sqrt((.6 * .6 + 2.6 * 2.6) / 2));
    }

    @Test
    void a_past_of_more_than_a_season_is_scaled_by_the_seasonal_naive() {
        // A year of 0, 1, 0, 1 and a month of 5: the seasonal naive is off by 5
        var units = IntStream.range(0, 15).mapToLong(i -> i < 12 ? i % 2 : 5).toArray();

        add(3, units);

        // The past ends after 13 months, and 3 is off by 2 in both to come
        assertThat(score.mase()).isEqualTo(.4);
    }

    @Test
    void a_series_whose_past_never_changed_is_counted_apart() {
        add(3, 2, 2, 2, 9, 9);
        add(4, 2, 4, 8, 4, 6);

        assertThat(score.undefined()).isEqualTo(1);
        assertThat(score.mase()).isEqualTo(1.0 / 3);
        assertThat(score.rmse()).isEqualTo((6 + Math.sqrt(2)) / 2);
    }

    @Test
    void without_any_series_there_is_no_score() {
        assertThat(score.mase()).isNaN();
        assertThat(score.undefined()).isZero();
    }

    /** The last two months are forecast. */
    private void add(double forecast, long... units) {
        var panel = SomePanels.steady(Grain.MONTH, 1, units.length, (_, month) -> (int) units[month]);
        var window = new Window(0, SomePanels.day(Grain.MONTH, units.length - 2));
        score.add(panel.history(window, 2), SomeForecasts.exactly(2, forecast), panel.actual(window, 2));
    }
}
