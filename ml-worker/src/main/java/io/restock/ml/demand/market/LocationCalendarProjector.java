package io.restock.ml.demand.market;

import io.restock.events.LocationEvent;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.StockEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the calendars up to date. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class LocationCalendarProjector extends Projection<LocationCalendar> {

    LocationCalendarProjector(View<LocationCalendar> calendars) {
        super(calendars, true);
    }

    @EventHandler
    void on(LocationEvent event, @SequenceNumber long sequence) {
        take(event.location(), known -> known.after(event, sequence));
    }

    @EventHandler
    void on(MarketEvent event, @SequenceNumber long sequence) {
        take(event.location(), known -> known.after(event, sequence));
    }

    @EventHandler
    void on(StockEvent event) {
        take(event.item().location(), known -> known.after(event.occurredAt()));
    }

    private void take(LocationId location, UnaryOperator<LocationCalendar> after) {
        fold(LocationCalendar.id(location), () -> LocationCalendar.blank(location), after);
    }
}
