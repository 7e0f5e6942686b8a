package io.restock.ml.demand.issue;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.guard.ModelGuard;
import java.util.List;

/** The model while it works, else the baseline. */
final class GuardedForecaster {

    private final DemandForecaster model;
    private final DemandForecaster baseline;
    private final ModelGuard guard;

    GuardedForecaster(DemandForecaster model, DemandForecaster baseline, ModelGuard guard) {
        this.model = model;
        this.baseline = baseline;
        this.guard = guard;
    }

    Forecasts forecast(List<DemandHistory> histories) {
        return guard.ask(() -> Forecasts.by(model, histories, false), () -> Forecasts.by(baseline, histories, true));
    }
}
