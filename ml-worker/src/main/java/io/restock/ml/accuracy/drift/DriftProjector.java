package io.restock.ml.accuracy.drift;

import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Watches each location. */
@Component
@ProcessingGroup(DriftWatch.GROUP)
class DriftProjector extends Projection<DriftWatch> {

    private final DriftSettings settings;

    DriftProjector(View<DriftWatch> driftWatches, DriftSettings settings) {
        super(driftWatches);
        this.settings = settings;
    }

    @EventHandler
    void on(ForecastAccuracyMeasured measured) {
        fold(measured.location().value(), () -> DriftWatch.blank(measured), known -> known.after(measured, settings));
    }
}
