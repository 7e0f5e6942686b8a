package io.restock.ml.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxGraphTest {

    @Test
    void a_written_graph_runs() throws OrtException {
        var graph = new OnnxGraph("twice and one, of the last two");
        var last = graph.slice(graph.input("x", ElementType.FLOAT, "rows", 3), 1, 1, 3);
        var twice = graph.add("Mul", last, graph.constant(new float[] {2, 2}, 1, 2));
        graph.output(graph.add("Add", twice, graph.scalar(1f)), "y", ElementType.FLOAT, "rows", 2);

        try (var model = OnnxModel.open(graph.toBytes(Map.of("schema", "test/1")));
                var x = OnnxTensor.createTensor(OnnxModel.environment(), new float[][] {{1, 2, 3}, {4, 5, 6}});
                var result = model.session().run(Map.of("x", x))) {
            assertThat(model.metadata()).containsExactly(Map.entry("schema", "test/1"));
            assertThat((float[][]) result.get(0).getValue()).isDeepEqualTo(new float[][] {{5, 7}, {11, 13}});
        }
    }

    @Test
    void what_says_the_same_is_written_once() {
        var graph = new OnnxGraph("x + 1, asked for twice");
        var x = graph.input("x", ElementType.FLOAT, 1);

        assertThat(graph.add("Add", x, graph.scalar(1f))).isEqualTo(graph.add("Add", x, graph.scalar(1f)));
        assertThat(graph.add("Add", x, graph.scalar(1f))).isNotEqualTo(graph.add("Add", x, graph.scalar(2f)));
        assertThat(graph.constant(new float[] {1}, 1))
                .isEqualTo(graph.constant(new float[] {1}, 1))
                .isNotEqualTo(graph.constant(new float[] {1}, 1, 1));
    }

    @Test
    void a_model_is_known_by_the_hash_of_its_file() {
        var graph = new OnnxGraph("nothing");
        graph.output(graph.input("x", ElementType.INT64, 1), "y", ElementType.INT64, 1);
        var file = graph.toBytes(Map.of());

        try (var model = OnnxModel.open(file);
                var again = OnnxModel.open(file.clone())) {
            assertThat(model.sha256()).hasSize(64).isEqualTo(again.sha256());
        }
    }

    @Test
    void a_file_that_is_no_model_is_refused() {
        var text = "not a model".getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> OnnxModel.open(text));
    }
}
