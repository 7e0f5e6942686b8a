package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.training.checkpoint.Checkpoint;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import io.restock.ml.forecast.training.progress.EpochLoss;
import io.restock.ml.forecast.training.progress.Watch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        var stale = Checkpoint.of(checkpoints.find("one").orElseThrow());
        checkpoints.keep(
                "one", new Checkpoint(3, .1, .2, 1, .05, stale.parameters(), stale.kept(), stale.pace()).toBytes());
        try (var trainer = new DemandTrainer(PLAN)) {
            assertThat(SomeTraining.training(_ -> {})
                            .run(trainer, checkpoints, "one", 4)
                            .epoch())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_training_may_be_ended_before_any_batch_and_goes_on_after_its_last_epoch(@TempDir Path folder) {
        var checkpoints = new FolderCheckpoints(folder);
        var ending = new EndingIn(17);

        assertThatIllegalStateException().isThrownBy(() -> trained(checkpoints, ending));

        assertThat(ending.epochs).containsExactly(1);
        assertThat(Checkpoint.of(checkpoints.find("one").orElseThrow()).epoch()).isEqualTo(1);
        assertThat(trained(checkpoints, _ -> {})).isEqualTo(trained(Checkpoints.inMemory(), _ -> {}));
    }

    private static byte[] trained(Checkpoints checkpoints, Watch<EpochLoss> watch) {
        try (var trainer = new DemandTrainer(PLAN)) {
            SomeTraining.training(watch).run(trainer, checkpoints, "one", PLAN.epochs());
            return trainer.toOnnx(DemandMetadata.of("tiny-1", PLAN.levels()));
        }
    }

    /** Lets some batches pass: an epoch has ten, and one to validate. */
    private static final class EndingIn implements Watch<EpochLoss> {

        private final List<Integer> epochs = new ArrayList<>();
        private int batches;

        EndingIn(int batches) {
            this.batches = batches;
        }

        @Override
        public void after(EpochLoss step) {
            epochs.add(step.epoch());
        }

        @Override
        public void mayGoOn() {
            if (batches == 0) {
                throw new IllegalStateException("cancelled");
            }
            batches--;
        }
    }
}
