package io.restock.ml.demand.item;

import io.restock.events.StockEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the demand days up to date. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class DemandMonthProjector extends Projection<DemandMonth> {

    DemandMonthProjector(View<DemandMonth> demandMonths) {
        super(demandMonths);
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        DemandMonth.concernedBy(event)
                .forEach(month -> fold(
                        DemandMonth.id(event.item(), month),
                        () -> DemandMonth.blank(event.item(), month),
                        known -> known.after(event, sequence)));
    }
}
