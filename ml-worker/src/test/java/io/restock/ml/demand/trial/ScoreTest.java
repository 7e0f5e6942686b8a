package io.restock.ml.demand.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecast;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Two days: the median 4, the 90 % quantile 8 and the 95 % quantile 10 units of each; 8, 14 and 16 of both together. */
class ScoreTest {

    private static final List<Double> LEVELS = List.of(.5, .9, .95);
    private static final DemandForecast FORECAST = new DemandForecast(
            new QuantilePaths(
                    LEVELS,
                    List.of(List.of(4f, 8f, 10f), List.of(4f, 8f, 10f)),
                    List.of(List.of(4f, 8f, 10f), List.of(8f, 14f, 16f))),
            List.of(5.0, 7.0));
    private static final Offset<Double> EXACT = within(1e-6);

    /**
     * 6 and 12 units. Pinball of day 1: .5·2 + .1·2 + .05·4 = 1.4, of day 2: .5·8 + .9·4 + .95·2 = 9.5, of both together:
     * .5·10 + .9·4 + .95·2 = 10.5; each counts twice over three levels. Over 18 units; over 6 + 18 for the sums.
     */
    @Test
    void measures_by_the_unit_demanded() {
        var metrics = score(6, 12).metrics();

        assertThat(metrics.get("pinball_daily")).isCloseTo((1.4 + 9.5) * 2 / 3 / 18, EXACT);
        assertThat(metrics.get("pinball_cumulative")).isCloseTo((1.4 + 10.5) * 2 / 3 / 24, EXACT);
        assertThat(metrics.get("wape")).isCloseTo((2 + 8) / 18.0, EXACT);
        assertThat(metrics.get("bias")).isCloseTo((12 - 18) / 18.0, EXACT);
        assertThat(metrics.get("stock_cost")).isCloseTo(.95 * 2 / 18, EXACT);
        assertThat(metrics.get("coverage_90")).isZero();
        assertThat(metrics.get("coverage_95")).isZero();
    }

    @Test
    void what_is_left_over_costs_a_nineteenth_of_what_is_missing() {
        var metrics = score(7, 7).metrics();

        assertThat(metrics.get("stock_cost")).isCloseTo(.05 * 2 / 14, EXACT);
        assertThat(metrics.get("coverage_90")).isEqualTo(1);
    }

    @Test
    void windows_add_up_by_units() {
        var both = score(6, 12).plus(score(7, 7)).metrics();

        assertThat(both.get("stock_cost")).isCloseTo((.95 * 2 + .05 * 2) / 32, EXACT);
        assertThat(both.get("coverage_95")).isEqualTo(.5);
        assertThat(score(6, 12).plus(Score.NONE)).isEqualTo(score(6, 12));
    }

    @Test
    void only_levels_that_both_models_know_are_scored() {
        var median = Score.of(FORECAST, actual(6, 12), List.of(.5)).metrics();

        assertThat(median.get("pinball_daily")).isCloseTo((.5 * 2 + .5 * 8) * 2 / 18, EXACT);
    }

    private static Score score(long... units) {
        return Score.of(FORECAST, actual(units), LEVELS);
    }

    private static List<DemandDay> actual(long... units) {
        return Arrays.stream(units)
                .mapToObj(sold -> new DemandDay(new PlannedDay(LocalDate.EPOCH, 1, false, true), sold))
                .toList();
    }
}
