package io.restock.ml.demand.market;

import io.restock.events.MarketEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps every vintage of the signals. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class SignalMonthProjector extends Projection<SignalMonth> {

    SignalMonthProjector(View<SignalMonth> signalMonths) {
        super(signalMonths);
    }

    @EventHandler
    void on(MarketEvent event, @SequenceNumber long sequence) {
        SignalMonth.concernedBy(event)
                .ifPresent(month -> fold(month, () -> SignalMonth.blank(month), known -> known.after(event, sequence)));
    }
}
