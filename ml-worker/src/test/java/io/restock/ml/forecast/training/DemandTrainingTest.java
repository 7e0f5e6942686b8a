package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.training.checkpoint.Checkpoint;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class DemandTrainingTest {

    private static final TrainingPlan PLAN = SomeTraining.PLAN;

    @Test
    void what_was_interrupted_and_resumed_gives_the_same_file_as_what_was_not(@TempDir Path folder) {
        var epochs = new ArrayList<Integer>();
        var inOneGo = trained(Checkpoints.inMemory(), epoch -> epochs.add(epoch.epoch()));

        assertThatIllegalStateException()
                .isThrownBy(() -> trained(new FolderCheckpoints(folder), epoch -> {
                    if (epoch.epoch() == 2) {
                        throw new IllegalStateException("interrupted");
                    }
                }));
        var rest = new ArrayList<Integer>();
        var resumed = trained(new FolderCheckpoints(folder), epoch -> rest.add(epoch.epoch()));

        assertThat(epochs).containsExactly(1, 2, 3, 4);
        assertThat(rest).containsExactly(3, 4);
        assertThat(resumed).isEqualTo(inOneGo);
    }

    @Test
    void a_training_may_stop_after_any_epoch_and_is_over_when_it_gets_no_better(@TempDir Path folder) {
        var checkpoints = new FolderCheckpoints(folder);
        try (var trainer = new DemandTrainer(PLAN)) {
            assertThat(SomeTraining.training(_ -> {})
                            .run(trainer, checkpoints, "one", 1)
                            .epoch())
                    .isEqualTo(1);
        }
        var stale = checkpoints.find("one").orElseThrow();
        checkpoints.keep("one", new Checkpoint(3, .1, .2, 1, .05, stale.parameters(), stale.kept(), stale.pace()));
        try (var trainer = new DemandTrainer(PLAN)) {
            assertThat(SomeTraining.training(_ -> {})
                            .run(trainer, checkpoints, "one", 4)
                            .epoch())
                    .isEqualTo(3);
        }
    }

    private static byte[] trained(Checkpoints checkpoints, Consumer<EpochLoss> progress) {
        try (var trainer = new DemandTrainer(PLAN)) {
            SomeTraining.training(progress).run(trainer, checkpoints, "one", PLAN.epochs());
            return trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        }
    }
}
