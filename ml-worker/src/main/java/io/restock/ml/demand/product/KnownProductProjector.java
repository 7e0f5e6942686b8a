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
class KnownProductProjector extends Projection<KnownProduct> {

    KnownProductProjector(View<KnownProduct> knownProducts) {
        super(knownProducts);
    }

    @EventHandler
    void on(CatalogueEvent event, @SequenceNumber long sequence) {
        var sku = event.product().sku();
        fold(KnownProduct.id(sku), () -> KnownProduct.blank(sku), known -> known.after(event, sequence));
    }
}
