package io.restock.ml.recommendation.shopper;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.platform.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is kept what is known of shoppers. */
@Configuration(proxyBeanMethods = false)
class ShopperViews {

    @Bean
    View<ShopperHistory> shopperHistories(MongoDatabase views) {
        return new View<>(views, "ml-shoppers", ShopperHistory.class);
    }

    @Bean
    View<CancelledOrder> cancelledOrders(MongoDatabase views) {
        return new View<>(views, "ml-cancelled-orders", CancelledOrder.class);
    }

    @Bean
    View<LiveShop> liveShops(MongoDatabase views) {
        return new View<>(views, "ml-live-shops", LiveShop.class);
    }
}
