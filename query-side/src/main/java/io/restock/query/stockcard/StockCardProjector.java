package io.restock.query.stockcard;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.StockEvent;
import io.restock.events.StockItemId;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the stock cards up to date, from the items' stock and from their replenishment. */
@Component
@ProcessingGroup(StockCardProjector.VIEW)
class StockCardProjector extends Projection<StockCard> {

    static final String VIEW = "stock-cards";

    StockCardProjector(View<StockCard> stockCards) {
        super(stockCards);
    }

    @Bean
    static View<StockCard> stockCards(MongoDatabase database) {
        return new View<>(database, VIEW, StockCard.class);
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        fold(event.item(), card -> card.after(event, sequence));
    }

    @EventHandler
    void on(ReplenishmentEvent event, @SequenceNumber long sequence) {
        fold(event.item(), card -> card.after(event, sequence));
    }

    private void fold(StockItemId item, UnaryOperator<StockCard> after) {
        fold(item.toString(), () -> StockCard.blank(item), after);
    }
}
