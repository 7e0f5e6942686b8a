package io.restock.ml.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DieboldMarianoTest {

    /**
     * Mean −2, variance (1 + 0 + 1 + 0 + 0) / 5 = .4: −2 / √(.4 / 5) = −7.0711, corrected by √(4 / 5) to −6.3246, which is
     * Student's paired t of the same numbers: −2 / (.70711 / √5).
     */
    @Test
    void of_origins_that_do_not_overlap_it_is_the_paired_t_test() {
        var test = DieboldMariano.of(new double[] {-1, -2, -3, -2, -2}, 1);

        assertThat(test.statistic()).isCloseTo(-6.3246, within(1e-4));
        assertThat(test.p()).isCloseTo(.0015991, within(1e-6));
    }

    /**
     * Mean −2, deviations 1 1 0 −1 −1: variance .8, lag-one covariance (1 + 0 + 0 + 1) / 5 = .4, in all .8 + 2·.4 = 1.6:
     * −2 / √(1.6 / 5) = −3.5355, corrected by √((6 − 4 + 2 / 5) / 5) = .69282 to −2.4495.
     */
    @Test
    void origins_that_overlap_hang_together_and_prove_less() {
        var test = DieboldMariano.of(new double[] {-1, -1, -2, -3, -3}, 2);

        assertThat(test.statistic()).isCloseTo(-2.4495, within(1e-4));
        assertThat(test.p()).isCloseTo(.0352, within(1e-4));
    }

    /** Deviations 1 −1 1 −1 1 −1: variance 1, covariance −5 / 6: 1 − 10 / 6 is below 0. */
    @Test
    void covariances_that_leave_no_variance_are_left_out() {
        var swinging = new double[] {-1, -3, -1, -3, -1, -3};

        assertThat(DieboldMariano.of(swinging, 2)).isEqualTo(DieboldMariano.of(swinging, 1));
    }

    @Test
    void a_worse_model_has_a_chance_above_a_half() {
        assertThat(DieboldMariano.p(new double[] {1, 2, 3, 2, 2}, 1).orElseThrow())
                .isCloseTo(.9984, within(1e-4));
    }

    @Test
    void too_few_origins_or_no_difference_tell_nothing() {
        assertThat(DieboldMariano.p(new double[] {-1, -2, -3, -2}, 1)).isEmpty();
        assertThat(DieboldMariano.p(new double[] {0, 0, 0, 0, 0}, 2)).isEmpty();
    }
}
