package io.restock.ml.forecast.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.Storage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageGateTest {

    private static final byte[] WHOLE = OnnxForecaster.shippedNetworkFile();

    @ParameterizedTest
    @CsvSource({"FP16, 0.6", "INT8, 0.4"})
    void a_smaller_file_that_loses_hardly_more_takes_the_place_of_the_whole_one(Storage storage, double share) {
        var model = gate(100.4, 100).smaller(WHOLE, storage);

        assertThat(model.note()).isEmpty();
        assertThat((double) model.file().length).isLessThan(share * WHOLE.length);
        try (var opened = OnnxModel.open(model.file())) {
            assertThat(opened.metadata()).containsEntry("storage", storage.slug());
        }
    }

    @Test
    void one_that_loses_more_is_refused_with_the_reason_and_the_whole_one_is_kept() {
        var model = gate(100.6, 100).smaller(WHOLE, Storage.INT8);

        assertThat(model.file()).isEqualTo(WHOLE);
        assertThat(model.note()).isEqualTo("kept as fp32, for as int8 its validation loss is 0.60 % higher");
    }

    @Test
    void the_whole_one_itself_needs_no_gate() {
        assertThat(gate(0, 0).smaller(WHOLE, Storage.FP32).file()).isEqualTo(WHOLE);
    }

    private static StorageGate gate(double small, double whole) {
        Deque<Double> left = new ArrayDeque<>(List.of(small, whole));
        return new StorageGate(_ -> left.removeFirst());
    }
}
