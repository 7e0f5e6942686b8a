package io.restock.ml.demand.training.drift;

import io.restock.events.ModelEvent.DriftDetected;
import io.restock.ml.demand.DemandRecords;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Passes on what drift was detected. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class DetectedDriftProjector {

    private final WhenDriftDetectedThenTrain training;

    DetectedDriftProjector(WhenDriftDetectedThenTrain training) {
        this.training = training;
    }

    @EventHandler
    void on(DriftDetected drift) {
        training.react(drift);
    }
}
