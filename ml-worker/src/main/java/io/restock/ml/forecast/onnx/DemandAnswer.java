package io.restock.ml.forecast.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.nio.FloatBuffer;
import java.util.Optional;

/**
 * What a model answered to a batch: rows, days, and levels within a day.
 *
 * @param mean of each day, if the model says it
 */
record DemandAnswer(FloatBuffer daily, FloatBuffer cumulative, Optional<FloatBuffer> mean) {

    static DemandAnswer of(OrtSession.Result outputs) throws OrtException {
        return new DemandAnswer(
                numbers(outputs, "quantiles").orElseThrow(),
                numbers(outputs, "cumulative_quantiles").orElseThrow(),
                numbers(outputs, "mean"));
    }

    DemandForecast row(int row, int horizon, QuantileLevels levels) {
        var paths = new PathBuilder(levels);
        for (int day = row * horizon; day < (row + 1) * horizon; day++) {
            var at = day * levels.count();
            var expected = mean.isPresent() ? mean.get().get(day) : levels.mean(i -> daily.get(at + i));
            paths.add(expected, i -> daily.get(at + i), i -> cumulative.get(at + i));
        }
        return paths.build();
    }

    private static Optional<FloatBuffer> numbers(OrtSession.Result outputs, String name) {
        return outputs.get(name).map(value -> ((OnnxTensor) value).getFloatBuffer());
    }
}
