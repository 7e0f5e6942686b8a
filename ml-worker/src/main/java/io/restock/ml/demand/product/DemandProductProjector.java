package io.restock.ml.demand.product;

import io.restock.events.CatalogueEvent;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what is known of each product. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class DemandProductProjector extends Projection<DemandProduct> {

    DemandProductProjector(View<DemandProduct> demandProducts) {
        super(demandProducts);
    }

    @EventHandler
    void on(CatalogueEvent event, @SequenceNumber long sequence) {
        var sku = event.product().sku();
        fold(DemandProduct.id(sku), () -> DemandProduct.blank(sku), known -> known.after(event, sequence));
    }
}
