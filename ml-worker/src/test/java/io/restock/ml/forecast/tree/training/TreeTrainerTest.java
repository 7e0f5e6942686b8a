package io.restock.ml.forecast.tree.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.GrownTrees;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.onnx.OnnxModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreeTrainerTest {

    @ParameterizedTest
    @EnumSource(names = {"DAY", "WEEK"})
    void the_same_panel_and_plan_give_the_same_file(Grain grain) {
        assertThat(SomeTrees.grown(grain)).isEqualTo(SomeTrees.file(grain));
    }

    @Test
    void growth_may_be_ended_before_any_round_and_goes_on_after_the_last_whole_booster() {
        var kept = Checkpoints.inMemory();
        var ended = new EndingIn(9);
        assertThatIllegalStateException().isThrownBy(() -> SomeTrees.grown(Grain.WEEK, kept, ended));

        var rest = new EndingIn(Integer.MAX_VALUE);
        assertThat(SomeTrees.grown(Grain.WEEK, kept, rest)).isEqualTo(SomeTrees.file(Grain.WEEK));
        assertThat(ended.grown).containsExactly(0, 1);
        assertThat(rest.grown).containsExactly(1, 2);
    }

    @Test
    void what_is_kept_of_another_plan_is_not_taken() {
        var kept = Checkpoints.inMemory();
        SomeTrees.grown(Grain.DAY, kept, _ -> {});

        assertThat(SomeTrees.grown(Grain.WEEK, kept, _ -> {})).isEqualTo(SomeTrees.file(Grain.WEEK));
    }

    @Test
    void another_seed_gives_other_trees() {
        assertThat(SomeTrees.grown(Grain.WEEK, 2)).isNotEqualTo(SomeTrees.file(Grain.WEEK));
    }

    @Test
    void a_file_says_what_it_reads_and_answers() {
        try (var model = OnnxModel.open(SomeTrees.file(Grain.WEEK))) {
            assertThat(model.metadata())
                    .containsEntry("schema", "demand-trees/1")
                    .containsEntry("name", "tiny-trees-1")
                    .containsEntry("span_features", "span-features-2")
                    .containsEntry("quantile_levels", "0.005,0.025,0.165,0.25,0.5,0.75,0.835,0.9,0.95,0.975,0.99,0.995")
                    .containsEntry("seed", "1");
            assertThat(model.metadata().get("span_schema"))
                    .contains("\"grain\":\"WEEK\"", "[\"temperature_c\"]", "\"brand\":[\"A\",\"B\"]");
        }
    }

    /** Lets some rounds pass: each booster has six. */
    private static final class EndingIn implements Watch<GrownTrees> {

        private final List<Integer> grown = new ArrayList<>();
        private int rounds;

        EndingIn(int rounds) {
            this.rounds = rounds;
        }

        @Override
        public void after(GrownTrees trees) {
            grown.add(trees.boosters());
        }

        @Override
        public void mayGoOn() {
            if (rounds == 0) {
                throw new IllegalStateException("cancelled");
            }
            rounds--;
        }
    }
}
