package io.restock.ml.recommendation.offer;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.platform.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is kept what can be recommended. */
@Configuration(proxyBeanMethods = false)
class OfferViews {

    @Bean
    View<OfferedItem> offeredItems(MongoDatabase views) {
        return new View<>(views, "ml-offered-items", OfferedItem.class);
    }
}
