package io.restock.ml.demand.explain;

import io.restock.events.ModelId;
import io.restock.events.ModelRef;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.registry.ModelFiles;
import io.restock.ml.registry.ModelProblem;
import org.springframework.stereotype.Component;

/** Opens whatever once forecast, to be asked again. Blocks. */
@Component
class PastModels {

    private final ModelFiles files;

    PastModels(ModelFiles files) {
        this.files = files;
    }

    /** To be closed by whoever opens it. */
    OpenModel open(ModelRef model) {
        if (model.sha256().isEmpty()) {
            return new OpenModel(new SeasonalNaiveForecaster(QuantileLevels.STANDARD), () -> {});
        }
        var id = new ModelId(model.sha256());
        var loaded = OnnxForecaster.load(files.find(id).orElseThrow(() -> ModelProblem.unknown(id)));
        return new OpenModel(loaded, loaded::close);
    }

    record OpenModel(DemandForecaster forecaster, Runnable closing) implements AutoCloseable {

        @Override
        public void close() {
            closing.run();
        }
    }
}
