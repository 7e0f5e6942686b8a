package io.restock.ml.forecast;

import static io.restock.ml.feature.Histories.busy;
import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandHistory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever forecasts demand has to keep. */
public interface DemandForecasterContract {

    DemandForecaster forecaster();

    /** The same demand by the periods that the forecaster counts in. */
    default DemandHistory counted(DemandHistory daily) {
        return daily;
    }

    @Test
    default void says_who_it_is() {
        assertThat(forecaster().model().id()).isNotBlank();
    }

    @Test
    default void answers_nothing_for_nothing() {
        assertThat(forecaster().forecast(List.of())).isEmpty();
    }

    @Test
    default void answers_each_history_in_its_place_over_its_own_horizon() {
        var horizons = IntStream.of(28, 7, 28, 1, 14, 7);
        var histories = horizons.mapToObj(horizon -> counted(busy(60 + horizon, horizon)))
                .toList();

        var together = forecaster().forecast(histories);

        assertThat(together).extracting(DemandForecast::horizon).containsExactly(28, 7, 28, 1, 14, 7);
        assertThat(together)
                .isEqualTo(histories.stream()
                        .map(history -> forecaster().forecast(List.of(history)).getFirst())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 8, 13, 14, 20, 56, 57, 200})
    default void keeps_its_quantiles_in_order_however_short_the_past(int days) {
        assertOrdered(forecast(busy(days, 28)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 13, 27, 28, 35})
    default void keeps_its_quantiles_in_order_on_any_horizon(int horizon) {
        assertOrdered(forecast(busy(90, horizon)));
    }

    @Test
    default void keeps_its_quantiles_in_order_after_a_giant_day() {
        assertOrdered(forecast(history(90, 28, i -> i == 80 ? 74_215 : i % 3)));
    }

    @Test
    default void expects_nothing_of_a_closed_day() {
        var paths = forecast(busy(90, 14));

        // The origin is a Sunday, so day 6 is a Saturday.
        assertThat(paths.daily().get(5)).containsOnly(0f);
        assertThat(paths.cumulative().get(5)).isEqualTo(paths.cumulative().get(4));
    }

    @Test
    default void expects_more_where_more_was_demanded() {
        var little = median(forecast(history(90, 14, _ -> 2)));
        var much = median(forecast(history(90, 14, _ -> 40)));

        assertThat(much).isGreaterThan(4 * little);
    }

    private QuantilePaths forecast(DemandHistory history) {
        return forecaster().forecast(List.of(counted(history))).getFirst().paths();
    }

    private static float median(QuantilePaths paths) {
        return paths.cumulative().getLast().get(paths.levels().indexOf(.5));
    }

    private static void assertOrdered(QuantilePaths paths) {
        var rows = List.of(paths.daily(), paths.cumulative());
        assertThat(rows)
                .allSatisfy(days -> assertThat(days)
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(paths.levels())
                                .isSorted()
                                .allSatisfy(
                                        units -> assertThat(units).isFinite().isNotNegative())));
        for (int day = 1; day < paths.horizon(); day++) {
            for (int level = 0; level < paths.levels().size(); level++) {
                assertThat(paths.cumulative().get(day).get(level))
                        .isGreaterThanOrEqualTo(paths.cumulative().get(day - 1).get(level));
            }
        }
    }
}
