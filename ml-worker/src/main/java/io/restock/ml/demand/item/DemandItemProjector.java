package io.restock.ml.demand.item;

import io.restock.events.StockEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what outlasts the months of each stock item. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class DemandItemProjector extends Projection<DemandItem> {

    DemandItemProjector(View<DemandItem> demandItems) {
        super(demandItems, true);
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        fold(event.item().toString(), () -> DemandItem.blank(event.item()), known -> known.after(event, sequence));
    }
}
