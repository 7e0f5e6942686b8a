package io.restock.ml.demand.serve;

import io.restock.ml.forecast.DemandForecaster;

/** Served models for tests of what is made of their answers. */
public final class ServedModelsSamples {

    private ServedModelsSamples() {}

    public static ServedModels only(DemandForecaster model) {
        return new ServedModels(model, wanted -> {
            throw new IllegalStateException("no other model than " + model.model());
        });
    }
}
