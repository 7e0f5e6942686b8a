package io.restock.ml.feature.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final double UNKNOWN = Double.NaN;
    private static final Stretch NUMBERS = new Stretch(new double[] {2, UNKNOWN, 0, 4, 10});

    @Test
    void statistics_are_those_of_the_known_numbers() {
        assertThat(NUMBERS.sum()).isEqualTo(16);
        assertThat(NUMBERS.mean()).isEqualTo(4);
        assertThat(NUMBERS.median()).isEqualTo(3);
        assertThat(NUMBERS.min()).isZero();
        assertThat(NUMBERS.max()).isEqualTo(10);
        assertThat(NUMBERS.quiet()).isEqualTo(.25);
    }

    @Test
    void deviation_is_that_of_the_population() {
        // Squares 4 + 16 + 0 + 36, over four
        assertThat(NUMBERS.deviation()).isEqualTo(Math.sqrt(14));
    }

    @Test
    void where_nothing_is_known_there_is_nothing_but_a_sum_of_0() {
        var nothing = new Stretch(new double[] {UNKNOWN});

        assertThat(nothing.sum()).isZero();
        assertThat(new double[] {
                    nothing.mean(), nothing.median(), nothing.max(), nothing.min(), nothing.deviation(), nothing.quiet()
                })
                .containsOnly(UNKNOWN);
    }

    @Test
    void what_lies_outside_is_not_known() {
        assertThat(NUMBERS.get(-1)).isNaN();
        assertThat(NUMBERS.get(5)).isNaN();
        assertThat(NUMBERS.back(1)).isEqualTo(10);
        assertThat(NUMBERS.back(5)).isEqualTo(2);
        assertThat(NUMBERS.back(6)).isNaN();
    }

    @Test
    void a_part_is_what_is_there_of_it() {
        assertThat(NUMBERS.between(1, 4).sum()).isEqualTo(4);
        assertThat(NUMBERS.between(-3, 1).sum()).isEqualTo(2);
        assertThat(NUMBERS.between(3, 99).sum()).isEqualTo(14);
        assertThat(NUMBERS.between(4, 2).mean()).isNaN();
        assertThat(NUMBERS.last(2).mean()).isEqualTo(7);
        assertThat(NUMBERS.last(99).mean()).isEqualTo(4);
    }
}
