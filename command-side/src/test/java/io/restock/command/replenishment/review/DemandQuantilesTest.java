package io.restock.command.replenishment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One in ten times at most 10 units, half of the time at most 20, nine times in ten at most 40. */
class DemandQuantilesTest {

    private static final DemandQuantiles DEMAND = new DemandQuantiles(List.of(0.1, 0.5, 0.9), List.of(10f, 20f, 40f));

    @Test
    void lies_on_straight_lines_between_the_levels() {
        assertThat(DEMAND.at(0.5)).isEqualTo(20);
        assertThat(DEMAND.at(0.7)).isCloseTo(30, within(1e-9));
        assertThat(DEMAND.median()).isEqualTo(20);
    }

    @Test
    void goes_no_further_than_the_outermost_levels() {
        assertThat(DEMAND.at(0.01)).isEqualTo(10);
        assertThat(DEMAND.at(0.99)).isEqualTo(40);
    }

    @Test
    void a_stock_of_thirty_runs_out_three_times_in_ten() {
        assertThat(DEMAND.chanceOfMoreThan(30)).isCloseTo(0.3, within(1e-9));
        assertThat(DEMAND.chanceOfMoreThan(20)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void no_chance_is_smaller_or_larger_than_the_levels_can_say() {
        assertThat(DEMAND.chanceOfMoreThan(1_000)).isCloseTo(0.1, within(1e-9));
        assertThat(DEMAND.chanceOfMoreThan(-5)).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void where_most_days_see_no_demand_an_empty_shelf_is_enough_for_them() {
        var seldom = new DemandQuantiles(List.of(0.1, 0.5, 0.9), List.of(0f, 0f, 4f));

        assertThat(seldom.chanceOfMoreThan(0)).isCloseTo(0.5, within(1e-9));
        assertThat(seldom.chanceOfMoreThan(2)).isCloseTo(0.3, within(1e-9));
    }
}
