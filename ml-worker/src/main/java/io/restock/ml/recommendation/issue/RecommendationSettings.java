package io.restock.ml.recommendation.issue;

import io.restock.ml.round.Pace;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When lists are made, and how long they are.
 *
 * @param debounce from an order to the round that takes it in
 * @param batch shoppers in a round at most
 * @param items on a list at most
 */
@ConfigurationProperties("restock.recommendation")
record RecommendationSettings(
        @DefaultValue("200ms") Duration debounce,
        @DefaultValue("128") int batch,
        @DefaultValue("10") int items) {

    Pace pace() {
        return new Pace(debounce, batch);
    }
}
