package io.restock.ml.forecast.combination;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.forecast.combination.Calibration.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void a_spread_goes_from_the_median_to_nine_in_ten_and_is_half_a_unit_at_least() {
        assertThat(Calibration.spread(SomeForecasts.each(2, 4, 0, 4, 8), 1)).isEqualTo(8);
        assertThat(Calibration.spread(SomeForecasts.exactly(2, 4), 0)).isEqualTo(.5);
    }

    @Test
    void sums_move_by_shares_of_their_spread_and_periods_stay() {
        var calibration = calibration(DemandClass.SMOOTH, List.of(List.of(-1.0, 0.0, .5)));

        var moved = calibration.apply(DemandClass.SMOOTH, SomeForecasts.each(1, 4, 2, 4, 8));

        assertThat(moved.paths().cumulative()).containsExactly(List.of(0f, 4f, 10f));
        assertThat(moved.paths().daily()).containsExactly(List.of(2f, 4f, 8f));
        assertThat(moved.expected()).containsExactly(4.0);
    }

    @Test
    void the_last_shift_serves_a_longer_horizon() {
        var calibration = calibration(DemandClass.SMOOTH, List.of(List.of(0.0, 0.0, .5)));

        var moved = calibration.apply(DemandClass.SMOOTH, SomeForecasts.each(2, 2, 2, 4, 8));

        assertThat(moved.paths().cumulative()).containsExactly(List.of(2f, 4f, 10f), List.of(4f, 8f, 20f));
    }

    @Test
    void a_group_that_is_not_there_stays_as_it_is() {
        var forecast = SomeForecasts.each(1, 4, 2, 4, 8);

        assertThat(Calibration.NONE.apply(DemandClass.SMOOTH, forecast)).isSameAs(forecast);
        assertThat(calibration(DemandClass.LUMPY, List.of(List.of(9.0, 9.0, 9.0)))
                        .apply(DemandClass.SMOOTH, forecast))
                .isSameAs(forecast);
    }

    @Test
    void volume_is_what_is_expected_over_the_horizon() {
        assertThat(List.of(2.4, 2.5, 24.9, 25.0))
                .extracting(mean -> Group.of(DemandClass.SMOOTH, SomeForecasts.exactly(2, mean), 2)
                        .volume())
                .containsExactly(0, 1, 1, 2);
    }

    private static Calibration calibration(DemandClass demandClass, List<List<Double>> shifts) {
        return new Calibration(Map.of(new Group(demandClass, 0), shifts));
    }
}
