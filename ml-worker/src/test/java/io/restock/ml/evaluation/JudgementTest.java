package io.restock.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.evaluation.measure.PointRule;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.SomePanels;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Offset<Double> EXACTLY = within(1e-6);

    /** One item sells 0, 2, 0, 2 and then 10 a week, the other 0, 6, 0, 6 and then 4, at 2.50. */
    private static final DemandPanel PANEL = SomePanels.steady(
            Grain.WEEK, 2, 12, (item, week) -> week < 10 ? week % 2 * (item == 0 ? 2 : 6) : item == 0 ? 10 : 4);

    private static final DemandForecast FORECAST = SomeForecasts.each(2, 5, 0, 4, 8);

    private final Judgement judged = judged(Scope.ALL);

    @Test
    void too_few_cost_the_level_and_too_many_the_rest_to_one() {
        // Of 10: (1 + 3 + 1.8) / 3; of 4: (.4 + 0 + .4) / 3; two weeks each
        assertThat(judged.pinball()).isEqualTo(1.1, EXACTLY);
        assertThat(judged.periodLoss().value()).isEqualTo(2 * 4.4 / 28, EXACTLY);
    }

    @Test
    void sums_are_judged_by_their_own_quantiles() {
        // Of 20: (2 + 6 + 3.6) / 3; of 8: (.8 + 0 + .8) / 3
        assertThat(judged.sumLoss().value()).isEqualTo(2 * 4.4 / 28, EXACTLY);
    }

    @Test
    void matched_points_add_up_to_the_mean() {
        assertThat(judged.wape().value()).isEqualTo(12.0 / 28, EXACTLY);
        assertThat(judged.bias().value()).isEqualTo(-8.0 / 28, EXACTLY);
        assertThat(judged.points(PointRule.MEAN).bias()).isEqualTo(-8.0 / 28, EXACTLY);
        assertThat(judged.points(PointRule.MEDIAN).bias()).isEqualTo(-12.0 / 28, EXACTLY);
    }

    @Test
    void any_level_may_be_the_single_number() {
        // 4 is the median, 8 the quantile of .9, so 5 that of .6: 5 short of 10, and 1 over 4
        assertThat(judged.byLevel())
                .hasEntrySatisfying(.5, median -> assertThat(median.bias()).isEqualTo(-12.0 / 28, EXACTLY))
                .hasEntrySatisfying(.6, above -> assertThat(above.bias()).isEqualTo(-8.0 / 28, EXACTLY))
                .hasEntrySatisfying(.6, above -> assertThat(above.wape()).isEqualTo(12.0 / 28, EXACTLY));
    }

    @Test
    void no_level_is_looked_at_below_the_lowest_that_was_forecast() {
        var upper = SomeForecasts.each(new QuantileLevels(List.of(.5, .9)), 2, 5, List.of(4.0, 8.0));

        assertThat(Judgement.of("one", List.of(SomeRounds.round(PANEL, 10, upper)), Scope.ALL)
                        .byLevel())
                .containsOnlyKeys(.5, .55, .6, .65, .7);
    }

    @Test
    void scaled_errors_are_over_how_much_the_own_past_changed() {
        // 5 over 2 and 1 over 6; losses likewise
        assertThat(judged.scaled().mase()).isEqualTo((2.5 + 1.0 / 6) / 2, EXACTLY);
        assertThat(judged.scaled().pinball()).isEqualTo((5.8 / 3 / 2 + .8 / 3 / 6) / 2, EXACTLY);
    }

    @Test
    void roots_are_weighted_by_the_revenue_of_the_last_four_weeks() {
        // 4 units against 12, at the same price
        assertThat(judged.scaled().wrmsse()).isEqualTo((2.5 + 3.0 / 6) / 4, EXACTLY);
    }

    @Test
    void a_past_that_never_changed_is_counted_apart() {
        var steady = SomePanels.steady(Grain.WEEK, 3, 12, (_, _) -> 7);
        var found = Judgement.of("one", List.of(SomeRounds.round(steady, 10, FORECAST)), Scope.ALL);

        assertThat(found.scaled().undefined()).isEqualTo(3);
        assertThat(found.scaled().mase()).isNaN();
        assertThat(found.wape().value()).isEqualTo(2.0 / 7, EXACTLY);
    }

    @Test
    void what_does_not_exceed_a_quantile_is_covered() {
        assertThat(judged.periods().of(.9)).isEqualTo(.5);
        assertThat(judged.sums().of(.9)).isEqualTo(.5);
        assertThat(judged.sums().of(.1)).isZero();
    }

    @Test
    void periods_before_the_first_that_counts_are_left_out() {
        var found = judged(new Scope((_, _) -> true, 2));

        assertThat(found.periods().count()).isEqualTo(2);
        assertThat(found.sums().count()).isEqualTo(2);
    }

    @Test
    void a_scope_takes_items_or_one_kind_of_demand() {
        assertThat(judged(new Scope((_, window) -> window == 1, 1)).wape().value())
                .isEqualTo(.25, EXACTLY);
        assertThat(judged(Scope.ALL.of(DemandClass.INTERMITTENT)).sums().count())
                .isEqualTo(2);
        assertThat(judged(Scope.ALL.of(DemandClass.LUMPY)).sums().count()).isZero();
    }

    private static Judgement judged(Scope scope) {
        return Judgement.of("one", List.of(SomeRounds.round(PANEL, 10, FORECAST)), scope);
    }
}
