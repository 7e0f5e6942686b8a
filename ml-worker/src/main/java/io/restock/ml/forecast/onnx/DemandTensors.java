package io.restock.ml.forecast.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.EncodedDemand;
import io.restock.ml.onnx.OnnxModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The inputs of a batch: histories of one horizon, filled up with blank rows to a multiple of four. */
final class DemandTensors implements AutoCloseable {

    /** Vector code takes another path for odd tails; where there are none, a row's bits do not depend on its batch. */
    private static final int ROWS = 4;

    private final Map<String, OnnxTensor> tensors = new HashMap<>();
    private final List<EncodedDemand> batch;

    DemandTensors(DemandEncoder encoder, List<EncodedDemand> batch, int horizon) throws OrtException {
        this.batch = batch;
        try {
            var covariates = encoder.covariates().size();
            stack("past_target", EncodedDemand::target, encoder.context());
            stack("past_mask", EncodedDemand::mask, encoder.context());
            stack("past_covariates", EncodedDemand::past, encoder.context(), covariates);
            stack("future_covariates", EncodedDemand::future, horizon, covariates);
        } catch (OrtException failure) {
            close();
            throw failure;
        }
    }

    Map<String, OnnxTensor> byName() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }

    private void stack(String name, Function<EncodedDemand, float[]> part, int days, int... perDay)
            throws OrtException {
        var rows = Math.ceilDiv(batch.size(), ROWS) * ROWS;
        var shape = perDay.length == 0 ? new long[] {rows, days} : new long[] {rows, days, perDay[0]};
        var size = days * (perDay.length == 0 ? 1 : perDay[0]);
        var stacked = ByteBuffer.allocateDirect(rows * size * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (var history : batch) {
            stacked.put(part.apply(history));
        }
        tensors.put(name, OnnxTensor.createTensor(OnnxModel.environment(), stacked.rewind(), shape));
    }
}
