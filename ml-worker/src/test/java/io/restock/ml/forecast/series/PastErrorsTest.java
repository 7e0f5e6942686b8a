package io.restock.ml.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.series.recent.Naive;
import org.junit.jupiter.api.Test;

class PastErrorsTest {

    @Test
    void a_period_and_a_sum_are_as_uncertain_as_they_were() {
        // One ahead the naive is 10 off, two ahead it is right
        var errors = naive(40, 2, 10, 20);

        assertThat(errors.ofPeriod(1)).isEqualTo(100);
        assertThat(errors.ofPeriod(2)).isEqualTo(0);
        assertThat(errors.ofSum(1)).isEqualTo(100);
        assertThat(errors.ofSum(2)).isEqualTo(100);
    }

    @Test
    void beyond_the_longest_sum_that_is_known_six_times_uncertainty_grows_with_each_period() {
        // Twelve periods: origins after 4 to 9 of them, all of which saw three ahead, the first and the third 10 off
        var errors = naive(12, 24, 10, 20);

        assertThat(errors.ofSum(2)).isEqualTo(100);
        assertThat(errors.ofSum(3)).isEqualTo(400);
        assertThat(errors.ofSum(6)).isEqualTo(800);
        assertThat(errors.ofSum(24)).isEqualTo(3200);
    }

    @Test
    void a_past_too_short_to_tell_says_nothing() {
        assertThat(naive(7, 3, 10, 20).ofSum(3)).isEqualTo(0);
    }

    @Test
    void a_giant_order_counts_for_the_largest_ordinary_one() {
        // Of 12 origins one stands just before it and one right on it; an ordinary period is 100 at most
        var series = SomeSeries.of(Grain.WEEK, 36, i -> i == 30 ? 74_215 : 1);

        assertThat(new PastErrors(new Naive(), series, 1).ofPeriod(1)).isEqualTo(2 * 100 * 100 / 12.0);
    }

    private static PastErrors naive(int periods, int horizon, long even, long odd) {
        var series = SomeSeries.of(Grain.MONTH, periods, i -> i % 2 == 0 ? even : odd);
        return new PastErrors(new Naive(), series, horizon);
    }
}
