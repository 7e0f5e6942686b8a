package io.restock.ml.evaluation.combination;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.SomeRounds;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.panel.SomePanels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnsembleSelectionTest {

    /** Two items that sell 8 a week. */
    private static final Backtest BACKTEST =
            SomeRounds.backtest(SomePanels.steady(Grain.WEEK, 2, 20, (_, _) -> 8), 10, 2);

    @Test
    void the_better_member_gets_all() {
        assertThat(weights(List.of(0, 1), 5, 8)).containsExactly(0.0, 1.0);
    }

    @Test
    void members_that_err_in_opposite_directions_are_mixed() {
        assertThat(weights(List.of(0, 1), 6, 10)).containsExactly(.5, .5);
        // 8 is three quarters of 7 and a quarter of 11
        assertThat(weights(List.of(0, 1), 7, 11)).containsExactly(.75, .25);
    }

    @Test
    void without_any_window_all_count_the_same() {
        assertThat(weights(List.of(), 6, 10, 8, 99)).containsOnly(.25);
    }

    private static List<Double> weights(List<Integer> windows, double... members) {
        var forecasts = Arrays.stream(members)
                .mapToObj(units -> SomeForecasts.exactly(2, units))
                .map(forecast -> Stream.<DemandForecast>of(forecast, forecast).toList())
                .toList();
        return EnsembleSelection.weights(BACKTEST, windows, forecasts);
    }
}
