package io.restock.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Histories;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.5, .9));
    private static final QuantilePaths FORECAST = new QuantilePaths(
            LEVELS.values(), List.of(List.of(4f, 8f), List.of(2f, 6f)), List.of(List.of(4f, 8f), List.of(6f, 12f)));

    @Test
    void too_few_cost_the_level_and_too_many_the_rest_to_one() {
        // Days: .5 * 6 + .9 * 2, then .5 * 2 + .1 * 6; sum: .5 * 4 + .1 * 2
        var card = scored(10, 0);

        assertThat(card.dailyLoss()).isEqualTo(2 * (4.8 + 1.6) / 2 / 10, within(1e-12));
        assertThat(card.sumLoss()).isEqualTo(2 * (2 + .2) / 2 / 10, within(1e-12));
    }

    @Test
    void a_sum_is_covered_where_it_does_not_exceed_the_quantile() {
        var card = scored(10, 2, 10, 3, 3, 3, 0, 0);

        assertThat(card.coverage(.5)).isEqualTo(.5);
        assertThat(card.coverage(.9)).isEqualTo(.75);
    }

    private static Scorecard scored(long... units) {
        var card = new Scorecard(LEVELS);
        for (int i = 0; i < units.length; i += 2) {
            card.add(FORECAST, List.of(day(units[i]), day(units[i + 1])));
        }
        return card;
    }

    private static DemandDay day(long units) {
        return Histories.day(Histories.ORIGIN, units);
    }
}
