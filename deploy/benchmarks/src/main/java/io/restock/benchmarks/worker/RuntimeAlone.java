package io.restock.benchmarks.worker;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.EncodedDemand;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.onnx.OnnxModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** ONNX Runtime with nothing around it, on tensors that lie ready. */
final class RuntimeAlone implements AutoCloseable {

    /** That of the forecaster, and like there a multiple of four. */
    private static final int BATCH = 64;

    private final OnnxModel model = OnnxModel.open(OnnxForecaster.shippedFile());
    private final List<Map<String, OnnxTensor>> batches = new ArrayList<>();

    RuntimeAlone(List<DemandHistory> histories) throws OrtException {
        var encoded = histories.stream().map(DemandEncoder.DAILY::encode).toList();
        for (int from = 0; from < encoded.size(); from += BATCH) {
            var batch = encoded.subList(from, Math.min(encoded.size(), from + BATCH));
            batches.add(tensors(batch, histories.get(from).horizon()));
        }
    }

    void run() throws OrtException {
        for (var batch : batches) {
            answer(batch).close();
        }
    }

    private OrtSession.Result answer(Map<String, ? extends OnnxTensorLike> batch) throws OrtException {
        return model.session().run(batch);
    }

    private static Map<String, OnnxTensor> tensors(List<EncodedDemand> batch, int horizon) throws OrtException {
        var covariates = DemandEncoder.COVARIATES.size();
        return Map.of(
                "past_target", tensor(batch, EncodedDemand::target, DemandEncoder.CONTEXT),
                "past_mask", tensor(batch, EncodedDemand::mask, DemandEncoder.CONTEXT),
                "past_covariates", tensor(batch, EncodedDemand::past, DemandEncoder.CONTEXT, covariates),
                "future_covariates", tensor(batch, EncodedDemand::future, horizon, covariates));
    }

    private static OnnxTensor tensor(List<EncodedDemand> batch, Function<EncodedDemand, float[]> part, long... shape)
            throws OrtException {
        var first = part.apply(batch.getFirst());
        var numbers = ByteBuffer.allocateDirect(batch.size() * first.length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        batch.forEach(history -> numbers.put(part.apply(history)));
        var whole = new long[shape.length + 1];
        whole[0] = batch.size();
        System.arraycopy(shape, 0, whole, 1, shape.length);
        return OnnxTensor.createTensor(OnnxModel.environment(), numbers.rewind(), whole);
    }

    @Override
    public void close() {
        batches.forEach(batch -> batch.values().forEach(OnnxTensor::close));
        model.close();
    }
}
