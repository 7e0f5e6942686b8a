package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.network.Architecture;
import io.restock.ml.forecast.training.progress.EpochLoss;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needs the native library of PyTorch, which the build fetches for Linux on x86-64 alone. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class DemandTrainerTest {

    private static final TrainingPlan PLAN = SomeTraining.PLAN;

    @Test
    void what_was_learnt_is_what_is_served() {
        try (var trainer = new DemandTrainer(PLAN)) {
            var progress = new ArrayList<EpochLoss>();
            var before = trainer.loss(batch());

            SomeTraining.training(progress::add).run(trainer);

            assertThat(progress).extracting(EpochLoss::epoch).containsExactly(1, 2, 3, 4);
            assertThat(trainer.loss(batch())).isLessThan(before);
            assertThat(gap(trainer)).isLessThan(Parity.TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_architecture_serves_what_it_learnt(Architecture architecture) {
        try (var trainer = new DemandTrainer(PLAN.withArchitecture(architecture))) {
            var before = trainer.loss(batch());
            for (int step = 0; step < 8; step++) {
                trainer.learn(batch());
            }

            assertThat(trainer.loss(batch())).isLessThan(before);
            assertThat(gap(trainer)).isLessThan(Parity.TOLERANCE);
        }
    }

    @Test
    void the_same_seed_gives_the_same_model() {
        assertThat(trained()).isEqualTo(trained());
    }

    private static byte[] trained() {
        try (var trainer = new DemandTrainer(PLAN)) {
            trainer.learn(batch());
            trainer.learn(batch());
            return trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        }
    }

    private static double gap(DemandTrainer trainer) {
        var panel = SomeTraining.panel();
        var file = trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        try (var written = OnnxForecaster.load(file)) {
            var histories = SomeTraining.windows(panel).stream()
                    .map(window -> panel.history(window, PLAN.horizon()))
                    .toList();
            return Parity.gap(trainer.answer(batch()), written.forecast(histories));
        }
    }

    private static TrainingBatch batch() {
        var panel = SomeTraining.panel();
        return new TrainingBatch(panel, SomeTraining.windows(panel), PLAN, panel.end());
    }
}
