package io.restock.query.product;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.CatalogueEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the product cards up to date. */
@Component
@ProcessingGroup(ProductProjector.VIEW)
class ProductProjector extends Projection<ProductCard> {

    static final String VIEW = "products";

    ProductProjector(View<ProductCard> products) {
        super(products);
    }

    @Bean
    static View<ProductCard> products(MongoDatabase database) {
        return new View<>(database, VIEW, ProductCard.class);
    }

    @EventHandler
    void on(CatalogueEvent event, @SequenceNumber long sequence) {
        fold(
                event.product().toString(),
                () -> ProductCard.blank(event.product()),
                product -> product.after(event, sequence));
    }
}
