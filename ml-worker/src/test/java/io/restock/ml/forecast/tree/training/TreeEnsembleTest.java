package io.restock.ml.forecast.tree.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.ml.onnx.ElementType;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.onnx.OnnxModel;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {

    private static final int ROWS = 300;
    private static final int WIDTH = 4;
    private static final double PARTS_OF_A_HUNDRED_THOUSAND = 1e-3;

    @Test
    void a_written_ensemble_answers_what_the_booster_answered() throws XGBoostError, OrtException {
        var settings = Map.<String, Object>of(
                "objective", "reg:quantileerror", "quantile_alpha", "[0.5, 0.9]", "base_score", 0, "nthread", 1);

        assertAgreement(settings, 2);
    }

    @Test
    void a_written_ensemble_of_one_target_does_so_too() throws XGBoostError, OrtException {
        assertAgreement(Map.of("objective", "reg:squarederror", "base_score", 0, "nthread", 1), 1);
    }

    /** A third of the numbers is not known, neither to those who learn nor to those who answer. */
    private static void assertAgreement(Map<String, Object> settings, int targets) throws XGBoostError, OrtException {
        var numbers = numbers();
        var matrix = new DMatrix(numbers, ROWS, WIDTH, Float.NaN);
        matrix.setLabel(labels(numbers));
        var booster = XGBoost.train(matrix, settings, 8, Map.of(), null, null);
        var expected = booster.predict(matrix);
        var answers = answers(booster, targets, numbers);

        for (int row = 0; row < ROWS; row++) {
            for (int target = 0; target < targets; target++) {
                assertThat(answers[row][target])
                        .isCloseTo(expected[row][target], withinPercentage(PARTS_OF_A_HUNDRED_THOUSAND));
            }
        }
    }

    private static float[][] answers(Booster booster, int targets, float[] numbers) throws XGBoostError, OrtException {
        var graph = new OnnxGraph("trees");
        var rows = graph.input("features", ElementType.FLOAT, "rows", WIDTH);
        graph.output(
                graph.addTrees(TreeEnsemble.of(booster.toByteArray("json"), targets), rows),
                "y",
                ElementType.FLOAT,
                "rows",
                targets);
        try (var model = OnnxModel.open(graph.toBytes(Map.of()));
                var input = OnnxTensor.createTensor(
                        OnnxModel.environment(), FloatBuffer.wrap(numbers), new long[] {ROWS, WIDTH});
                var result = model.session().run(Map.of("features", input))) {
            return (float[][]) result.get(0).getValue();
        }
    }

    private static float[] numbers() {
        var random = new Random(7);
        var numbers = new float[ROWS * WIDTH];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(3) == 0 ? Float.NaN : random.nextFloat();
        }
        return numbers;
    }

    private static float[] labels(float[] numbers) {
        var labels = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            var known = numbers[row * WIDTH];
            labels[row] = Float.isNaN(known) ? 5 : 1 + 3 * known;
        }
        return labels;
    }
}
