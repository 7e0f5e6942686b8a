package io.restock.benchmarks.worker;

import ai.onnxruntime.OrtException;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.onnx.DemandTensors;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.onnx.OnnxModel;
import java.util.ArrayList;
import java.util.List;

/** ONNX Runtime with nothing around it, on tensors that lie ready: a batch on each core. */
final class RuntimeAlone implements AutoCloseable {

    private final OnnxModel model = OnnxModel.open(OnnxForecaster.shippedFile());
    private final List<DemandTensors> batches = new ArrayList<>();

    RuntimeAlone(OnnxForecaster forecaster, List<DemandHistory> histories) throws OrtException {
        for (int from = 0; from < histories.size(); from += OnnxForecaster.BATCH) {
            var end = Math.min(histories.size(), from + OnnxForecaster.BATCH);
            batches.add(forecaster.tensors(histories.subList(from, end)));
        }
    }

    void run() {
        batches.parallelStream().forEach(this::answer);
    }

    private void answer(DemandTensors batch) {
        try {
            model.session().run(batch.byName()).close();
        } catch (OrtException failure) {
            throw new IllegalStateException("the model does not answer", failure);
        }
    }

    @Override
    public void close() {
        batches.forEach(DemandTensors::close);
        model.close();
    }
}
