package io.restock.ml.recommendation.shopper;

import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Remembers which orders were called off. */
@Component
@ProcessingGroup(ShopperRecords.GROUP)
class CancelledOrderProjector extends Projection<CancelledOrder> {

    CancelledOrderProjector(View<CancelledOrder> cancelledOrders) {
        super(cancelledOrders);
    }

    @EventHandler
    void on(OrderCancelled cancelled) {
        put(new CancelledOrder(cancelled.order().toString()));
    }
}
