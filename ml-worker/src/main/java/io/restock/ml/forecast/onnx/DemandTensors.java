package io.restock.ml.forecast.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.ml.feature.encoding.EncodedDemand;
import io.restock.ml.feature.span.EncodedSpans;
import io.restock.ml.onnx.OnnxModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The inputs of a batch: histories of one horizon, filled up with blank rows to a multiple of four. */
public final class DemandTensors implements AutoCloseable {

    /** Vector code takes another path for odd tails; where there are none, a row's bits do not depend on its batch. */
    private static final int ROWS = 4;

    private final Map<String, OnnxTensor> tensors = new HashMap<>();
    private final List<DemandReading.Row> batch;

    DemandTensors(DemandReading reading, List<DemandReading.Row> batch, int horizon) throws OrtException {
        this.batch = batch;
        try {
            var encoder = reading.encoder();
            var covariates = encoder.covariates().size();
            stackEncoded("past_target", EncodedDemand::target, encoder.context());
            stackEncoded("past_mask", EncodedDemand::mask, encoder.context());
            stackEncoded("past_covariates", EncodedDemand::past, encoder.context(), covariates);
            stackEncoded("future_covariates", EncodedDemand::future, horizon, covariates);
            if (reading.spans().isPresent()) {
                var first = spans(batch.getFirst());
                stack("span_features", row -> spans(row).features(), first.units().length, first.width());
                stack("span_units", row -> spans(row).units(), first.units().length);
                stack("demand_class", row -> spans(row).demandClass(), first.demandClass().length);
            }
        } catch (OrtException failure) {
            close();
            throw failure;
        }
    }

    public Map<String, OnnxTensor> byName() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }

    private static EncodedSpans spans(DemandReading.Row row) {
        return row.spans().orElseThrow();
    }

    private void stackEncoded(String name, Function<EncodedDemand, float[]> part, int... shape) throws OrtException {
        stack(name, row -> part.apply(row.encoded()), shape);
    }

    /** @param shape of what is read of one history */
    private void stack(String name, Function<DemandReading.Row, float[]> part, int... shape) throws OrtException {
        var rows = Math.ceilDiv(batch.size(), ROWS) * ROWS;
        var whole = new long[shape.length + 1];
        whole[0] = rows;
        var size = 1;
        for (int i = 0; i < shape.length; i++) {
            whole[i + 1] = shape[i];
            size *= shape[i];
        }
        var stacked = ByteBuffer.allocateDirect(rows * size * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (var history : batch) {
            stacked.put(part.apply(history));
        }
        tensors.put(name, OnnxTensor.createTensor(OnnxModel.environment(), stacked.rewind(), whole));
    }
}
