package io.restock.query.recommendation;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.RecommendationEvent;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.events.ShopperEvent.ShopperForgotten;
import io.restock.events.ShopperId;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the newest recommendations of each shopper, until the shopper is forgotten. */
@Component
@ProcessingGroup(RecommendationProjector.VIEW)
class RecommendationProjector extends Projection<RecommendationCard> {

    static final String VIEW = "recommendations";

    RecommendationProjector(View<RecommendationCard> recommendations) {
        super(recommendations);
    }

    @Bean
    static View<RecommendationCard> recommendations(MongoDatabase database) {
        return new View<>(database, VIEW, RecommendationCard.class);
    }

    @EventHandler
    void on(RecommendationEvent event) {
        switch (event) {
            case RecommendationsIssued issued -> fold(issued.shopper(), card -> card.after(issued));
        }
    }

    @EventHandler
    void on(ShopperForgotten event) {
        fold(event.shopper(), RecommendationCard::forgotten);
    }

    private void fold(ShopperId shopper, UnaryOperator<RecommendationCard> after) {
        fold(shopper.toString(), () -> RecommendationCard.blank(shopper), after);
    }
}
