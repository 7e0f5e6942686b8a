package io.restock.ml.demand.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.QuantilePaths;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaySoFarTest {

    private static final QuantilePaths AT_ORIGIN = new QuantilePaths(
            List.of(.25, .5, .9),
            List.of(List.of(4f, 10f, 20f), List.of(2f, 8f, 16f), List.of(1f, 2f, 3f)),
            List.of(List.of(4f, 10f, 20f), List.of(9f, 18f, 32f), List.of(11f, 20f, 34f)));

    @Test
    void before_the_day_has_begun_the_forecast_stands() {
        assertThat(new DaySoFar(0, 0).after(AT_ORIGIN)).isEqualTo(AT_ORIGIN);
    }

    @Test
    void half_way_the_first_day_is_what_was_sold_and_half_of_what_was_forecast() {
        var now = new DaySoFar(7, .5).after(AT_ORIGIN);

        assertThat(now.daily()).containsExactly(List.of(9f, 12f, 17f), List.of(2f, 8f, 16f), List.of(1f, 2f, 3f));
        assertThat(now.cumulative().getFirst()).containsExactly(9f, 12f, 17f);
    }

    @Test
    void sums_lose_what_the_elapsed_half_was_expected_to_bring() {
        var now = new DaySoFar(7, .5).after(AT_ORIGIN);

        assertThat(now.cumulative().get(1)).containsExactly(11f, 20f, 34f);
        assertThat(now.cumulative().get(2)).containsExactly(13f, 22f, 36f);
    }

    @Test
    void sums_are_never_below_the_first_day() {
        var now = new DaySoFar(30, .2)
                .after(new QuantilePaths(
                        List.of(.1, .5),
                        List.of(List.of(5f, 10f), List.of(0f, 1f)),
                        List.of(List.of(5f, 10f), List.of(5f, 11f))));

        assertThat(now.cumulative()).containsExactly(List.of(34f, 38f), List.of(34f, 39f));
    }

    @Test
    void after_hours_the_first_day_is_what_was_sold() {
        var now = new DaySoFar(7, 1).after(AT_ORIGIN);

        assertThat(now.daily().getFirst()).containsExactly(7f, 7f, 7f);
        assertThat(now.cumulative().get(1)).containsExactly(7f, 15f, 29f);
    }
}
