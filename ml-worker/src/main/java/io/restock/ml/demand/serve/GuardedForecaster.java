package io.restock.ml.demand.serve;

import io.restock.ml.demand.serve.Champions.Champion;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.guard.ModelGuard;
import java.util.List;
import java.util.Optional;

/** The champion while it works, else the baseline; and the shadow, which nobody stands in for. */
public final class GuardedForecaster {

    private final ServedModels models;
    private final DemandForecaster baseline;
    private final ModelGuard championGuard;
    private final ModelGuard shadowGuard;

    public GuardedForecaster(
            ServedModels models, DemandForecaster baseline, ModelGuard championGuard, ModelGuard shadowGuard) {
        this.models = models;
        this.baseline = baseline;
        this.championGuard = championGuard;
        this.shadowGuard = shadowGuard;
    }

    public Forecasts forecast(List<DemandHistory> histories) {
        return championGuard.ask(
                () -> models.askChampion(model -> Forecasts.by(model, histories, false)),
                () -> Forecasts.by(baseline, histories, true));
    }

    /** None while no shadow runs, or if it fails. */
    public Optional<Forecasts> shadow(List<DemandHistory> histories) {
        return models.hasShadow()
                ? shadowGuard.ask(
                        () -> models.askShadow(model -> Forecasts.by(model, histories, false)), Optional::empty)
                : Optional.empty();
    }

    /** A forecast made after it was read is this champion's, or a later one's. */
    public Champion champion() {
        return models.reigning();
    }
}
