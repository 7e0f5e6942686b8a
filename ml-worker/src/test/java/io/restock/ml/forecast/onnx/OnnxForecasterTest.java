package io.restock.ml.forecast.onnx;

import static io.restock.ml.feature.Histories.atPrice;
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
        assertThat(shipped.model().id()).isEqualTo("combination-online-retail-2");
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
                0.0012076823,
                0.0021714743,
                0.009185723,
                0.46723732,
                4.5609975,
                13.144295,
                18.156967,
                25.693329,
                43.537273,
                70.33169,
                121.22568,
                190.59926);
        assertNear(
                paths.cumulative().getLast(),
                1.9937358,
                18.70451,
                59.917553,
                72.97982,
                108.68805,
                167.15244,
                201.85463,
                250.52155,
                319.09714,
                417.4671,
                553.2659,
                704.23804);
    }

    @Test
    void the_shipped_combination_answers_what_it_always_has() {
        assertNear(
                answered(shipped).daily().getFirst(),
                6.0384115E-4,
                0.06048098,
                0.8387464,
                1.3361609,
                6.9474983,
                16.500828,
                19.204987,
                25.359936,
                42.67833,
                63.788525,
                116.233376,
                158.90121);
    }

    @Test
    void a_higher_price_lowers_every_forecast_of_the_network() {
        var histories = series(130, 28);
        var dearer = histories.stream().map(history -> atPrice(history, 1.2)).toList();
        try (var network = OnnxForecaster.shippedNetwork()) {
            var forecasts = network.forecast(histories);
            var answers = network.forecast(dearer);

            for (int item = 0; item < histories.size(); item++) {
                assertThat(units(answers.get(item))).isLessThan(units(forecasts.get(item)));
            }
        }
    }

    private static double units(DemandForecast forecast) {
        return forecast.expected().stream().mapToDouble(Double::doubleValue).sum();
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
