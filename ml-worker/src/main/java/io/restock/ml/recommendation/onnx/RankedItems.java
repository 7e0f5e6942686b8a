package io.restock.ml.recommendation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.recommendation.onnx.HistoryTensors.Weighted;
import java.util.List;

/** What a {@code cf/1} model answers to some histories: items by history and rank, the best first. */
final class RankedItems {

    private final long[][] rows;
    private final float[][] scores;

    private RankedItems(long[][] rows, float[][] scores) {
        this.rows = rows;
        this.scores = scores;
    }

    /** How many each list has. */
    int length() {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    int row(int history, int rank) {
        return (int) rows[history][rank];
    }

    float score(int history, int rank) {
        return scores[history][rank];
    }

    /** Runs the model on the caller's thread. */
    static RankedItems of(OnnxModel model, List<List<Weighted>> histories, float[] bias, int wanted) {
        try (var inputs = new HistoryTensors(histories, bias, wanted);
                var outputs = model.session().run(inputs.byName())) {
            return new RankedItems((long[][]) ((OnnxTensor) outputs.get("items").orElseThrow()).getValue(), (float[][])
                    ((OnnxTensor) outputs.get("scores").orElseThrow()).getValue());
        } catch (OrtException failure) {
            throw new IllegalStateException("the recommender does not answer", failure);
        }
    }
}
