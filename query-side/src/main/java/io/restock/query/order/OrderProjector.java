package io.restock.query.order;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.OrderEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps one card for each order and each return. */
@Component
@ProcessingGroup(OrderProjector.VIEW)
class OrderProjector extends Projection<OrderCard> {

    static final String VIEW = "orders";

    OrderProjector(View<OrderCard> orders) {
        super(orders);
    }

    @Bean
    static View<OrderCard> orders(MongoDatabase database) {
        return new View<>(database, VIEW, OrderCard.class);
    }

    @EventHandler
    void on(OrderEvent event, @SequenceNumber long sequence) {
        fold(OrderCard.idOf(event), () -> OrderCard.of(event, sequence), order -> order.after(event, sequence));
    }
}
