package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.onnx.RefusedModel;
import io.restock.ml.onnx.Storage;
import io.restock.ml.onnx.StoredWeights;
import java.util.function.ToDoubleFunction;

/**
 * Lets a smaller file pass if it answers the fixed batch as any model must, the same bits whatever the batch, and loses
 * hardly more than the whole one on the validation windows; otherwise the whole one is kept.
 */
record StorageGate(ToDoubleFunction<OnnxForecaster> loss) {

    private static final double WORSE_AT_MOST = .005;

    Stored smaller(byte[] whole, Storage storage) {
        return storage == Storage.FP32
                ? new Stored(whole, "")
                : judged(whole, StoredWeights.of(whole, storage), storage);
    }

    private Stored judged(byte[] whole, byte[] small, Storage storage) {
        try (var served = OnnxForecaster.load(small);
                var before = OnnxForecaster.load(whole)) {
            var worse = loss.applyAsDouble(served) / loss.applyAsDouble(before) - 1;
            return worse <= WORSE_AT_MOST
                    ? new Stored(small, "")
                    : refused(whole, storage, "its validation loss is %.2f %% higher".formatted(100 * worse));
        } catch (RefusedModel broken) {
            return refused(whole, storage, String.join("; ", broken.faults()));
        }
    }

    private static Stored refused(byte[] whole, Storage storage, String why) {
        return new Stored(whole, "kept as fp32, for as %s %s".formatted(storage.slug(), why));
    }

    /** What is kept, and why it is not what was wanted. */
    static final class Stored {

        private final byte[] file;
        private final String note;

        private Stored(byte[] file, String note) {
            this.file = file;
            this.note = note;
        }

        byte[] file() {
            return file;
        }

        String note() {
            return note;
        }
    }
}
