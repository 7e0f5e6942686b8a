package io.restock.ml.forecast.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.training.SomeTraining;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.ml.forecast.training.progress.GrownTrees;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ModelTrainingTest {

    private static final int EPOCHS = 2;
    private static final TrainingOptions WITH_TREES =
            new TrainingOptions(Architecture.LSTM, 1, 1, EPOCHS, 0, Storage.FP32, true);

    @Test
    void a_search_tells_what_it_tried_and_keeps_the_best_of_what_it_found_and_what_it_began_with() {
        var steps = new ArrayList<TrainingStep>();
        var metadata = metadata(trained(options(1, 6, Storage.FP32), Checkpoints.inMemory(), steps::add));

        assertThat(steps).filteredOn(step -> step.rung() == 1).hasSize(4);
        assertThat(steps)
                .filteredOn(step -> step.rung() == 2)
                .extracting(TrainingStep::candidate)
                .hasSize(2)
                .contains("lstm/8/0.01/32", metadata.get("settings"));
        assertThat(metadata).containsEntry("search_budget", "6");
        assertThat(metadata.get("search")).contains("lstm/8/0.01/32: 2, ");
    }

    @Test
    void what_was_interrupted_while_it_searched_gives_the_same_file(@TempDir Path folder) {
        var options = options(1, 6, Storage.FP32);
        var kept = new FolderCheckpoints(folder);
        assertThatIllegalStateException()
                .isThrownBy(() -> trained(options, kept, step -> {
                    if (step.rung() == 2) {
                        throw new IllegalStateException("interrupted");
                    }
                }));

        assertThat(trained(options, kept, _ -> {}).file())
                .isEqualTo(trained(options, Checkpoints.inMemory(), _ -> {}).file());
    }

    @Test
    void networks_of_several_seeds_answer_together() {
        var two = trained(options(2, 0, Storage.FP32), Checkpoints.inMemory(), _ -> {});

        assertThat(metadata(two)).containsEntry("seeds", "2");
        assertThat(two.file().length)
                .isGreaterThan(trained(options(1, 0, Storage.FP32), Checkpoints.inMemory(), _ -> {})
                        .file()
                        .length);
    }

    @ParameterizedTest
    @CsvSource({"LSTM, FP16", "LSTM, INT8", "GRU, INT8", "RNN, FP16", "DILATED_CONVOLUTION, INT8"})
    void weights_in_fewer_bytes_are_served_if_that_does_no_harm(Architecture architecture, Storage storage) {
        var small = trained(
                new TrainingOptions(architecture, 1, 1, EPOCHS, 0, storage, false), Checkpoints.inMemory(), _ -> {});

        assertThat(small.note()).isEmpty();
        assertThat(metadata(small)).containsEntry("storage", storage.slug());
    }

    @Test
    void trees_grow_beside_a_network_and_one_file_holds_both() {
        var steps = new ArrayList<TrainingStep>();
        var both = trained(WITH_TREES, Checkpoints.inMemory(), steps::add);

        assertThat(metadata(both)).containsEntry("members", "tiny-1,trees").containsKeys("weights", "span_schema");
        assertThat(steps)
                .extracting(TrainingStep::inWords)
                .endsWith(
                        "trees, seed 1, 0 of 2 boosters grown",
                        "trees, seed 1, 1 of 2 boosters grown",
                        "trees, seed 1, 2 of 2 boosters grown");
    }

    @Test
    void what_was_interrupted_between_two_boosters_goes_on_with_the_second_and_gives_the_same_file(
            @TempDir Path folder) {
        var kept = new FolderCheckpoints(folder);
        var one = new GrownTrees(1, 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> trained(WITH_TREES, kept, step -> {
                    if (one.equals(step.trees())) {
                        throw new IllegalStateException("interrupted");
                    }
                }));

        var rest = new ArrayList<TrainingStep>();
        assertThat(trained(WITH_TREES, kept, rest::add).file())
                .isEqualTo(trained(WITH_TREES, Checkpoints.inMemory(), _ -> {}).file());
        assertThat(rest).extracting(TrainingStep::trees).containsExactly(one, new GrownTrees(2, 2));
    }

    private static TrainedModel trained(TrainingOptions options, Checkpoints checkpoints, Watch<TrainingStep> watch) {
        var plan = SomeTraining.PLAN
                .withEpochs(EPOCHS)
                .with(SomeTraining.PLAN.network().with(options.architecture()));
        return new ModelTraining(options, plan, SomeTraining.training(_ -> {}), checkpoints, watch)
                .run(DemandMetadata.of("tiny-1", plan.levels()));
    }

    private static TrainingOptions options(int seeds, int budget, Storage storage) {
        return new TrainingOptions(Architecture.LSTM, 1, seeds, EPOCHS, budget, storage, false);
    }

    private static Map<String, String> metadata(TrainedModel model) {
        try (var opened = OnnxModel.open(model.file())) {
            return opened.metadata();
        }
    }
}
