package io.restock.ml.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void items_that_are_all_alike_leave_no_doubt() {
        assertThat(ratio(1, 2, 1, 2, 1, 2)).isEqualTo(new Ratio(.5, .5, .5));
    }

    @Test
    void sums_are_divided_not_shares_averaged() {
        assertThat(ratio(1, 1, 1, 9).value()).isEqualTo(.2);
    }

    @Test
    void the_interval_is_that_of_the_items_drawn_again() {
        // Both draws of the first: 1; both of the second: a ninth; each in a quarter of the draws
        var drawn = ratio(1, 1, 1, 9);

        assertThat(drawn.lowest()).isEqualTo(1.0 / 9);
        assertThat(drawn.highest()).isEqualTo(1);
        assertThat(drawn).isEqualTo(ratio(1, 1, 1, 9));
    }

    private static Ratio ratio(double... sums) {
        var items = new ItemRatio(sums.length / 2);
        for (int item = 0; item < sums.length / 2; item++) {
            items.add(item, sums[2 * item], sums[2 * item + 1]);
        }
        return items.ratio();
    }
}
