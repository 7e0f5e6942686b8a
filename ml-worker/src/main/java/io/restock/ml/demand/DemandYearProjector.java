package io.restock.ml.demand;

import io.restock.events.StockEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the demand days up to date. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class DemandYearProjector extends Projection<DemandYear> {

    DemandYearProjector(View<DemandYear> demandYears) {
        super(demandYears);
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        DemandYear.concernedBy(event)
                .forEach(year -> fold(
                        DemandYear.id(event.item(), year),
                        () -> DemandYear.blank(event.item(), year),
                        known -> known.after(event, sequence)));
    }
}
