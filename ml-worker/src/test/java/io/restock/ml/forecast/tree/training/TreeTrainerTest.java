package io.restock.ml.forecast.tree.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.Grain;
import io.restock.ml.onnx.OnnxModel;
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
}
