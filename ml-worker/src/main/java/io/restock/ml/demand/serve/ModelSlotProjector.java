package io.restock.ml.demand.serve;

import io.restock.events.ModelEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps who serves, together with the demand days: so the process that forecasts is the one that hears of it. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class ModelSlotProjector extends Projection<ModelSlot> {

    ModelSlotProjector(View<ModelSlot> modelSlots) {
        super(modelSlots);
    }

    @EventHandler
    void on(ModelEvent event, @SequenceNumber long sequence) {
        fold(event.schema(), () -> ModelSlot.blank(event.schema()), known -> known.after(event, sequence));
    }
}
