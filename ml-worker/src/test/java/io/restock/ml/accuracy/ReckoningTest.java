package io.restock.ml.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Reckoning FORECAST = new Reckoning(List.of(.5, .9, .95), List.of(4f, 8f, 10f));

    @Test
    void a_day_is_reckoned_against_every_level() {
        var sums = FORECAST.against(6);

        assertThat(sums.windows()).isEqualTo(1);
        assertThat(sums.units()).isEqualTo(6);
        assertThat(sums.absoluteError()).isEqualTo(2);
        assertThat(sums.signedError()).isEqualTo(-2);
        assertThat(sums.pinballLoss()).isCloseTo((.5 * 2 + .1 * 2 + .05 * 4) / 3, within(1e-9));
        assertThat(sums.covered50()).isEqualTo(0);
        assertThat(sums.covered90()).isEqualTo(1);
        assertThat(sums.covered95()).isEqualTo(1);
    }

    @Test
    void demand_beyond_all_levels_is_covered_by_none() {
        var sums = FORECAST.against(20);

        assertThat(sums.pinballLoss()).isCloseTo((.5 * 16 + .9 * 12 + .95 * 10) / 3, within(1e-9));
        assertThat(sums.covered95()).isEqualTo(0);
    }

    @Test
    void a_quantile_covers_demand_that_equals_it() {
        assertThat(FORECAST.against(4).covered50()).isEqualTo(1);
        assertThat(FORECAST.against(4).signedError()).isEqualTo(0);
    }
}
