package io.restock.ml.recommendation.offer;

import io.restock.events.CatalogueEvent;
import io.restock.events.ProductId;
import io.restock.events.StockEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what can be recommended, and how popular it is. */
@Component
@ProcessingGroup(Offers.GROUP)
class OfferedItemProjector extends Projection<OfferedItem> {

    OfferedItemProjector(View<OfferedItem> offeredItems) {
        super(offeredItems);
    }

    @EventHandler
    void on(CatalogueEvent event, @SequenceNumber long sequence) {
        var product = event.product();
        fold(product.toString(), () -> OfferedItem.blank(product), known -> known.after(event, sequence));
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        var product = new ProductId(event.item().sku());
        fold(product.toString(), () -> OfferedItem.blank(product), known -> known.after(event, sequence));
    }
}
