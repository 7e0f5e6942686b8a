package io.restock.ml.demand;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.platform.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the demand days are kept. */
@Configuration(proxyBeanMethods = false)
class DemandViews {

    @Bean
    View<DemandMonth> demandMonths(MongoDatabase views) {
        return new View<>(views, "ml-demand-months", DemandMonth.class);
    }

    @Bean
    View<DemandItem> demandItems(MongoDatabase views) {
        return new View<>(views, "ml-demand-items", DemandItem.class);
    }

    @Bean
    View<LocationCalendar> demandCalendars(MongoDatabase views) {
        return new View<>(views, "ml-calendars", LocationCalendar.class);
    }
}
