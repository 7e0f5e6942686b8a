package io.restock.ml.recommendation.shopper;

import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.ShopperEvent.ShopperForgotten;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the histories of known shoppers. */
@Component
@ProcessingGroup(ShopperRecords.GROUP)
class ShopperHistoryProjector extends Projection<ShopperHistory> {

    ShopperHistoryProjector(View<ShopperHistory> shopperHistories) {
        super(shopperHistories);
    }

    @EventHandler
    void on(OrderPlaced placed) {
        var shopper = placed.shopper();
        if (shopper != null) {
            fold(shopper.toString(), () -> ShopperHistory.blank(shopper), known -> known.after(placed));
        }
    }

    @EventHandler
    void on(ShopperForgotten forgotten) {
        var shopper = forgotten.shopper();
        fold(shopper.toString(), () -> ShopperHistory.blank(shopper), ShopperHistory::afterBeingForgotten);
    }
}
