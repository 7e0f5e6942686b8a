package io.restock.ml.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StoredWeightsTest {

    /** Two columns; the first one's scale as int8 is 1, the second one's 1/127. */
    private static final float[] MATRIX = {127, .5f, 0, -1, -127, .25f, 3, 0};

    private static final byte[] WHOLE = whole();

    @Test
    void halves_are_exact_where_few_digits_are_needed() throws OrtException {
        assertThat(answer(StoredWeights.of(WHOLE, Storage.FP16))).containsExactly(3, -.25f);
    }

    @Test
    void whole_numbers_are_as_near_as_the_scale_of_their_column() throws OrtException {
        var answer = answer(StoredWeights.of(WHOLE, Storage.INT8));

        assertThat(answer[0]).isEqualTo(3);
        assertThat(answer[1]).isCloseTo(-.25f, Offset.offset(4 * .5f / 127)).isNotEqualTo(-.25f);
    }

    @Test
    void a_file_says_how_its_weights_are_kept() {
        try (var model = OnnxModel.open(StoredWeights.of(WHOLE, Storage.INT8))) {
            assertThat(model.metadata()).containsEntry("schema", "test/1").containsEntry("storage", "int8");
        }
        assertThat(StoredWeights.of(WHOLE, Storage.FP32)).isEqualTo(WHOLE);
    }

    private static byte[] whole() {
        var graph = new OnnxGraph("product");
        var row = graph.input("x", ElementType.FLOAT, "rows", 4);
        graph.output(graph.add("MatMul", row, graph.constant(MATRIX, 4, 2)), "y", ElementType.FLOAT, "rows", 2);
        return graph.toBytes(Map.of("schema", "test/1"));
    }

    /** To a row of ones. */
    private static float[] answer(byte[] file) throws OrtException {
        try (var model = OnnxModel.open(file);
                var x = OnnxTensor.createTensor(OnnxModel.environment(), new float[][] {{1, 1, 1, 1}});
                var result = model.session().run(Map.of("x", x))) {
            return ((float[][]) result.get(0).getValue())[0];
        }
    }
}
