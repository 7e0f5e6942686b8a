package io.restock.ml.forecast.series.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.series.SomeSeries;
import org.junit.jupiter.api.Test;

class IntermittentTest {

    @Test
    void croston_smooths_size_and_interval_where_there_is_demand() {
        // First 3 after 3 periods, then 6 after 2: size 3 + .1 * 3, interval 3 - .1 * 1
        var series = SomeSeries.of(Grain.WEEK, 0, 0, 3, 0, 6, 0);

        assertThat(CrostonSba.fixed(.1).mean(series, 1)[0]).isCloseTo(.95 * 3.3 / 2.9, within(1e-12));
    }

    @Test
    void tsb_smooths_probability_in_every_period() {
        // Starts with size 3 and probability .5, which goes .45, .505, .4545, .50905; the size 3.2, 2.96
        var series = SomeSeries.of(Grain.WEEK, 0, 4, 0, 2);

        assertThat(Tsb.fixed(.2, .1).mean(series, 1)[0]).isCloseTo(2.96 * .50905, within(1e-12));
    }

    @Test
    void what_no_longer_sells_is_forgotten_by_tsb_but_not_by_croston() {
        var series = SomeSeries.of(Grain.WEEK, 60, i -> i < 30 && i % 2 == 0 ? 4 : 0);

        assertThat(Tsb.optimised().mean(series, 1)[0]).isLessThan(.05);
        assertThat(CrostonSba.optimised().mean(series, 1)[0]).isGreaterThan(1.5);
    }
}
