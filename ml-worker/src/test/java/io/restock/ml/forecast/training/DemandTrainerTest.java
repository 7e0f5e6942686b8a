package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.network.Architecture;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needs the native library of PyTorch, which the build fetches for Linux on x86-64 alone. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class DemandTrainerTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Split SPLIT = new Split(3, START.plusDays(100), START.plusDays(130), START.plusDays(170));
    private static final TrainingPlan PLAN =
            new TrainingPlan(DemandEncoder.DAILY, QuantileLevels.STANDARD, 8, 14, 2, 10, 32, 2, 1e-2f, 1);

    @Test
    void what_was_learnt_is_what_is_served(@TempDir Path folder) throws IOException {
        var panel = panel(folder);
        try (var trainer = new DemandTrainer(PLAN)) {
            var progress = new ArrayList<String>();
            var before = trainer.loss(batch(panel));

            var lessons = panel.windows(START.plusDays(35), SPLIT.validation(), 1);
            new DemandTraining(panel, lessons, SPLIT.validation(), windows(panel), SPLIT.test(), progress::add)
                    .run(trainer);

            assertThat(progress).hasSize(4).first().asString().startsWith("3 items");
            assertThat(trainer.loss(batch(panel))).isLessThan(before);
            assertThat(gap(trainer, panel)).isLessThan(Parity.TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_architecture_serves_what_it_learnt(Architecture architecture, @TempDir Path folder) throws IOException {
        var panel = panel(folder);
        try (var trainer = new DemandTrainer(PLAN.withArchitecture(architecture))) {
            var before = trainer.loss(batch(panel));
            for (int step = 0; step < 8; step++) {
                trainer.learn(batch(panel));
            }

            assertThat(trainer.loss(batch(panel))).isLessThan(before);
            assertThat(gap(trainer, panel)).isLessThan(Parity.TOLERANCE);
        }
    }

    @Test
    void the_same_seed_gives_the_same_model(@TempDir Path folder) throws IOException {
        var panel = panel(folder);

        assertThat(trained(panel)).isEqualTo(trained(panel));
    }

    private static byte[] trained(DemandPanel panel) {
        try (var trainer = new DemandTrainer(PLAN)) {
            trainer.learn(batch(panel));
            trainer.learn(batch(panel));
            return trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        }
    }

    private static double gap(DemandTrainer trainer, DemandPanel panel) {
        var file = trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        try (var written = OnnxForecaster.load(file)) {
            var histories = windows(panel).stream()
                    .map(window -> panel.history(window, PLAN.horizon()))
                    .toList();
            return Parity.gap(trainer.answer(batch(panel)), written.forecast(histories));
        }
    }

    private static TrainingBatch batch(DemandPanel panel) {
        return new TrainingBatch(panel, windows(panel), PLAN, SPLIT.end());
    }

    private static List<Window> windows(DemandPanel panel) {
        return panel.windows(START.plusDays(40), START.plusDays(150), 11);
    }

    /** Three items that sell every day, by weekday and item. */
    private static DemandPanel panel(Path folder) throws IOException {
        var lines = new StringBuilder("order_id,line,time,user_id,country,sku,qty,unit_price\n");
        for (int day = 0; day < 170; day++) {
            for (int item = 1; item <= 3; item++) {
                lines.append("%d,%d,%sT10:00:00,,,ITEM-%d,%d,2.5%n"
                        .formatted(day, item, START.plusDays(day), item, item * (1 + day % 7)));
            }
        }
        return SPLIT.panel(
                OrderBook.read(Files.writeString(folder.resolve("orders.csv"), lines), Optional.empty(), SPLIT.end()));
    }
}
