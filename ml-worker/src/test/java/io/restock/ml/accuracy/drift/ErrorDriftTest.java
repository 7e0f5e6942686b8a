package io.restock.ml.accuracy.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ErrorDriftTest {

    private static final double LIMIT = 5;

    /** Mean .4, standard deviation .1 · √(28 / 27) = .10184. */
    private final ErrorDrift watched = reference(.3, .5);

    @Test
    void the_first_four_weeks_are_only_the_reference() {
        assertThat(watched.reference()).hasSize(28);
        assertThat(watched.sum()).isZero();
    }

    @Test
    void losses_add_up_in_standard_deviations_less_half_a_one_a_day() {
        var once = watched.after(.6, LIMIT);

        assertThat(once.sum()).isCloseTo(.2 / .10184 - .5, within(.001));
        assertThat(once.after(.6, LIMIT).after(.6, LIMIT).sum()).isCloseTo(4.392, within(.001));
        assertThat(once.reference()).isEqualTo(watched.reference());
    }

    @Test
    void ordinary_losses_bring_it_back_and_never_below_nothing() {
        assertThat(watched.after(.6, LIMIT).after(.3, LIMIT).sum()).isZero();
    }

    @Test
    void a_giant_loss_counts_for_three_standard_deviations_and_many_for_twice_the_limit() {
        var drift = watched.after(100, LIMIT);
        assertThat(drift.sum()).isEqualTo(2.5);

        for (int day = 0; day < 10; day++) {
            drift = drift.after(100, LIMIT);
        }
        assertThat(drift.sum()).isEqualTo(10);
    }

    @Test
    void where_losses_never_varied_any_higher_one_is_a_large_one() {
        var constant = reference(.4, .4);

        assertThat(constant.after(.4, LIMIT).sum()).isZero();
        assertThat(constant.after(.41, LIMIT).sum()).isEqualTo(2.5);
    }

    private static ErrorDrift reference(double one, double other) {
        var drift = ErrorDrift.NONE;
        for (int day = 0; day < ErrorDrift.REFERENCE_DAYS; day++) {
            drift = drift.after(day % 2 == 0 ? one : other, LIMIT);
        }
        return drift;
    }
}
