package io.restock.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.SomePanels;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointRuleTest {

    /** Three items that sell 8 a week, and 6 from week 20 on. */
    private static final DemandPanel PANEL = SomePanels.steady(Grain.WEEK, 3, 40, (_, week) -> week < 20 ? 8 : 6);

    @Test
    void the_mean_is_no_level() {
        assertThat(PointRule.MEAN.level(round(12), List.of(), "one")).isNaN();
        assertThat(PointRule.point(SomeForecasts.each(1, 5, 0, 4, 8), 0, Double.NaN))
                .isEqualTo(5);
    }

    @Test
    void the_median_is_half_way() {
        assertThat(PointRule.MEDIAN.level(round(12), List.of(), "one")).isEqualTo(.5);
        assertThat(PointRule.point(SomeForecasts.each(1, 5, 0, 4, 8), 0, .5)).isEqualTo(4);
    }

    @Test
    void matched_points_add_up_to_what_is_expected() {
        // 5 lies a quarter of the way from 4 at .5 to 8 at .9
        assertThat(PointRule.MATCHED.level(round(12), List.of(), "one")).isEqualTo(.6, within(1e-6));
    }

    @Test
    void tracked_points_would_have_met_what_came_in_the_rounds_that_are_over() {
        // 6 lies half of the way; 8 would have, but its round is forgotten
        var level = PointRule.TRACKED.level(round(30), List.of(round(8), round(22), round(24)), "one");

        assertThat(level).isEqualTo(.7, within(1e-6));
    }

    @Test
    void tracked_points_know_nothing_of_rounds_that_are_not_over() {
        // Two weeks from week 29 on end after week 30 begins
        assertThat(PointRule.TRACKED.level(round(30), List.of(round(29)), "one"))
                .isEqualTo(.6, within(1e-6));
        assertThat(PointRule.TRACKED.level(round(30), List.of(round(28)), "one"))
                .isEqualTo(.7, within(1e-6));
    }

    @Test
    void corrected_points_follow_half_of_what_was_missed() {
        // 6 came where 5 was expected: 5 times the root of 1.2
        var level = PointRule.CORRECTED.level(round(30), List.of(round(22)), "one");

        assertThat(level).isEqualTo(.5 + .4 * (5 * Math.sqrt(1.2) - 4) / 4, within(1e-6));
    }

    @Test
    void a_round_is_over_on_the_first_day_after_its_last_week() {
        assertThat(round(12).isOverBy(SomePanels.day(Grain.WEEK, 14))).isTrue();
        assertThat(round(12).isOverBy(SomePanels.day(Grain.WEEK, 14).minusDays(1)))
                .isFalse();
    }

    private static Round round(int week) {
        return SomeRounds.round(PANEL, week, SomeForecasts.each(2, 5, 0, 4, 8));
    }
}
