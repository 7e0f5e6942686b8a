package io.restock.ml.recommendation.onnx;

import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.recommendation.onnx.HistoryTensors.Weighted;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each item of a history adds to the score of each item, per unit of weight: the rows of a linear model, read by
 * asking it for histories of one item. So explanations are exact, whoever wrote the model.
 */
final class Coefficients {

    private static final int BATCH = 64;

    private final float[][] byRow;

    Coefficients(OnnxModel model, int items) {
        byRow = new float[items][items];
        for (int from = 0; from < items; from += BATCH) {
            read(model, IntStream.range(from, Math.min(items, from + BATCH)).toArray());
        }
    }

    /** What having {@code from} adds to the score of {@code to}. */
    float get(int from, int to) {
        return byRow[from][to];
    }

    private void read(OnnxModel model, int[] rows) {
        var alone = IntStream.of(rows)
                .mapToObj(row -> List.of(new Weighted(row, 1)))
                .toList();
        var ranked = RankedItems.of(model, alone, new float[byRow.length], byRow.length);
        for (int i = 0; i < rows.length; i++) {
            for (int rank = 0; rank < byRow.length; rank++) {
                byRow[rows[i]][ranked.row(i, rank)] = ranked.score(i, rank);
            }
        }
    }
}
