package io.restock.ml.demand.calibration;

import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the last calibration of each location, and of each model there. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class KeptCalibrationProjector extends Projection<KeptCalibration> {

    KeptCalibrationProjector(View<KeptCalibration> keptCalibrations) {
        super(keptCalibrations);
    }

    @EventHandler
    void on(ForecastsCalibrated fact) {
        var last = KeptCalibration.of(fact);
        merge(last, KeptCalibration::orLater);
        merge(last.ofModel(fact.location()), KeptCalibration::orLater);
    }
}
