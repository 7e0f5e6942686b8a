package io.restock.ml.forecast.onnx;

import static io.restock.ml.feature.Histories.busy;
import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.DemandForecasterContract;
import io.restock.ml.forecast.QuantileLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class OnnxForecasterTest implements DemandForecasterContract {

    private final OnnxForecaster shipped = OnnxForecaster.shipped();

    @Override
    public DemandForecaster forecaster() {
        return shipped;
    }

    @AfterAll
    void close() {
        shipped.close();
    }

    @Test
    void the_shipped_model_is_known_by_name_and_hash() {
        assertThat(shipped.model().id()).isEqualTo("combination-online-retail-1");
        assertThat(shipped.model().sha256()).matches("[0-9a-f]{64}");
        assertThat(shipped.levels()).isEqualTo(QuantileLevels.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 63, 64, 65, 130})
    void not_one_bit_depends_on_the_other_histories_of_a_call(int size) {
        var histories = series(130, 28);
        var together = shipped.forecast(histories);

        assertThat(inPortionsOf(size, histories)).isEqualTo(together);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 14, 27, 35})
    void not_one_bit_depends_on_the_other_histories_on_any_horizon(int horizon) {
        var histories = series(30, horizon);
        var together = shipped.forecast(histories);

        assertThat(inPortionsOf(1, histories)).isEqualTo(together);
        assertThat(inPortionsOf(3, histories)).isEqualTo(together);
    }

    @Test
    void the_shipped_network_answers_what_it_always_has() {
        var paths = answered(OnnxForecaster.shippedNetwork());

        assertNear(
                paths.daily().getFirst(),
                .0013814,
                .0019796,
                .0070981,
                .351394,
                4.85065,
                14.48973,
                20.33334,
                28.36350,
                46.55501,
                71.61588,
                122.0120,
                193.0579);
        assertNear(
                paths.cumulative().getLast(),
                2.306528,
                19.80411,
                58.10994,
                72.39463,
                108.5561,
                170.5993,
                205.3920,
                251.7073,
                323.0321,
                426.9641,
                575.4373,
                717.5164);
    }

    @Test
    void the_shipped_combination_answers_what_it_always_has() {
        assertNear(
                answered(shipped).daily().getFirst(),
                6.907003e-4,
                0.060385056,
                0.83770263,
                1.2782391,
                7.0923223,
                17.173546,
                20.293175,
                26.695023,
                44.187195,
                64.43062,
                116.62654,
                160.13055);
    }

    private static QuantilePaths answered(OnnxForecaster forecaster) {
        return forecaster
                .forecast(List.of(history(90, 14, i -> i % 7 * 3L)))
                .getFirst()
                .paths();
    }

    /** Other machines and runtimes round otherwise. */
    private static void assertNear(List<Float> quantiles, double... expected) {
        assertThat(quantiles).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) quantiles.get(i)).as("%s", quantiles).isCloseTo(expected[i], withinPercentage(.01));
        }
    }

    private List<DemandForecast> inPortionsOf(int size, List<DemandHistory> histories) {
        var answers = new ArrayList<DemandForecast>();
        for (int from = 0; from < histories.size(); from += size) {
            answers.addAll(shipped.forecast(histories.subList(from, Math.min(histories.size(), from + size))));
        }
        return answers;
    }

    private static List<DemandHistory> series(int count, int horizon) {
        return IntStream.range(0, count).mapToObj(i -> busy(20 + i, horizon)).toList();
    }
}
