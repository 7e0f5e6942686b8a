package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.network.Target;
import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.ml.forecast.training.progress.EpochLoss;
import java.util.ArrayList;
import java.util.List;
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
        try (var trainer = new DemandTrainer(PLAN.with(PLAN.network().with(architecture)))) {
            var before = trainer.loss(batch());
            for (int step = 0; step < 8; step++) {
                trainer.learn(batch());
            }

            assertThat(trainer.loss(batch())).isLessThan(before);
            assertThat(gap(trainer)).isLessThan(Parity.TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_network_begins_near_the_scale(Architecture architecture) {
        var wide = PLAN.network().with(architecture).with(Target.LOGARITHM).withHidden(64);
        try (var trainer = new DemandTrainer(PLAN.with(wide))) {
            assertThat(trainer.loss(batch())).isLessThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void logarithms_serve_what_they_learnt_in_any_batch(Architecture architecture) {
        var plan = PLAN.with(PLAN.network().with(architecture).with(Target.LOGARITHM));
        try (var trainer = new DemandTrainer(plan)) {
            var before = trainer.loss(batch());

            SomeTraining.training(_ -> {}).run(trainer);

            assertThat(trainer.loss(batch())).isLessThan(before);
            assertThat(gap(trainer)).isLessThan(Parity.TOLERANCE);
            try (var served = OnnxForecaster.load(trainer.toOnnx(DemandMetadata.of("tiny-1", plan.levels())))) {
                var together = served.forecast(histories());
                assertThat(served.forecast(histories().subList(3, 4))).containsExactly(together.get(3));
            }
        }
    }

    @Test
    void a_higher_price_never_raises_a_forecast_even_if_more_was_sold_at_one() {
        try (var trainer = new DemandTrainer(PLAN)) {
            SomeTraining.training(_ -> {}).run(trainer);
            try (var served = OnnxForecaster.load(trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels())))) {
                var histories = histories();
                var forecasts = served.forecast(histories);
                var dearer = served.forecast(histories.stream()
                        .map(history -> Histories.atPrice(history, 1.2))
                        .toList());

                for (int item = 0; item < histories.size(); item++) {
                    assertThat(units(dearer.get(item))).isLessThan(units(forecasts.get(item)));
                }
            }
        }
    }

    private static double units(DemandForecast forecast) {
        return forecast.expected().stream().mapToDouble(Double::doubleValue).sum();
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
        var file = trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        try (var written = OnnxForecaster.load(file)) {
            return Parity.gap(trainer.answer(batch()), written.forecast(histories()));
        }
    }

    private static List<DemandHistory> histories() {
        var panel = SomeTraining.panel();
        return SomeTraining.windows(panel).stream()
                .map(window -> panel.history(window, PLAN.horizon()))
                .toList();
    }

    private static TrainingBatch batch() {
        var panel = SomeTraining.panel();
        return new TrainingBatch(panel, SomeTraining.windows(panel), PLAN, panel.end());
    }
}
