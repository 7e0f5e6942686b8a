package io.restock.ml.forecast.combination.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.combination.CombinationWeights;
import io.restock.ml.forecast.combination.CombinedForecaster;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.tree.onnx.TreeForecaster;
import io.restock.ml.forecast.tree.training.SomeTrees;
import io.restock.ml.panel.SomePanels;
import io.restock.ml.panel.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinedGraphTest {

    private static final CombinationWeights WEIGHTS = new CombinationWeights(
            List.of("network", "trees"),
            Map.of(
                    DemandClass.SMOOTH, List.of(.3, .7),
                    DemandClass.ERRATIC, List.of(.5, .5),
                    DemandClass.INTERMITTENT, List.of(1.0, .0),
                    DemandClass.LUMPY, List.of(.0, 1.0)));
    private static final byte[] FILE = CombinedGraph.write(
            List.of(OnnxForecaster.shippedNetworkFile()),
            List.of(SomeTrees.file(Grain.DAY)),
            WEIGHTS,
            Map.of("name", "tiny-combination-1", "seed", "1"));

    @Test
    void keeps_the_contract_and_tells_who_it_is() {
        try (var combined = OnnxForecaster.load(FILE)) {
            assertThat(combined.model().id()).isEqualTo("tiny-combination-1");
        }
    }

    @Test
    void answers_what_its_members_blended_answer() {
        try (var combined = OnnxForecaster.load(FILE);
                var network = OnnxForecaster.shippedNetwork();
                var trees = new TreeForecaster(SomeTrees.file(Grain.DAY))) {
            var members = List.<DemandForecaster>of(network, trees);
            var blended = new CombinedForecaster("blend", members, WEIGHTS).forecast(histories());
            var answered = combined.forecast(histories());

            IntStream.range(0, blended.size()).forEach(i -> assertSame(answered.get(i), blended.get(i)));
        }
    }

    @Test
    void reads_another_digest_where_a_feature_differs() {
        try (var combined = OnnxForecaster.load(FILE)) {
            var digests = histories().stream().map(combined::digest).toList();

            assertThat(digests).doesNotHaveDuplicates();
            assertThat(histories().stream().map(combined::digest).toList()).isEqualTo(digests);
        }
    }

    private static void assertSame(DemandForecast answered, DemandForecast blended) {
        for (int day = 0; day < blended.horizon(); day++) {
            var scale = Math.max(1, blended.expected().get(day));
            assertThat(answered.expected().get(day))
                    .isEqualTo(blended.expected().get(day), within(1e-4 * scale));
            for (int level = 0; level < blended.paths().levels().size(); level++) {
                assertThat(answered.paths().daily().get(day).get(level))
                        .isEqualTo(blended.paths().daily().get(day).get(level), within((float) (1e-4 * scale)));
                assertThat(answered.paths().cumulative().get(day).get(level))
                        .isEqualTo(blended.paths().cumulative().get(day).get(level), within((float)
                                (1e-4 * scale * (day + 1))));
            }
        }
    }

    /** Of six items on some days, so that every kind of day is the first one. */
    private static List<DemandHistory> histories() {
        var panel = SomePanels.lively(Grain.DAY, 120);
        return IntStream.range(0, 42)
                .mapToObj(i -> panel.history(new Window(i % 6, SomePanels.day(Grain.DAY, 70 + i)), 9))
                .toList();
    }
}
