package io.restock.ml.forecast.onnx;

import io.restock.ml.onnx.ModelContract;
import io.restock.ml.onnx.OnnxModel;

/** {@code demand/1}: quantiles of daily and of cumulative demand. */
public final class DemandContract implements ModelContract {

    public static final String SCHEMA = DemandMetadata.SCHEMA;

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public String check(OnnxModel model) {
        DemandAgreement.check(model);
        return DemandMetadata.name(model.metadata());
    }
}
