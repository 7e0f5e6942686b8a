package io.restock.ml.demand;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.demand.ranking.Ranking;
import io.restock.platform.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the demand days are kept. A view whose documents take another form takes another name too, and the processor with
 * it, so that it is built from all events.
 */
@Configuration(proxyBeanMethods = false)
class DemandViews {

    @Bean
    View<DemandMonth> demandMonths(MongoDatabase views) {
        return new View<>(views, "ml-demand-months", DemandMonth.class);
    }

    @Bean
    View<DemandItem> demandItems(MongoDatabase views) {
        return new View<>(views, "ml-known-items", DemandItem.class);
    }

    @Bean
    View<LocationCalendar> demandCalendars(MongoDatabase views) {
        return new View<>(views, "ml-location-calendars", LocationCalendar.class);
    }

    @Bean
    View<SignalMonth> signalMonths(MongoDatabase views) {
        return new View<>(views, "ml-signal-months", SignalMonth.class);
    }

    @Bean
    View<DemandProduct> demandProducts(MongoDatabase views) {
        return new View<>(views, "ml-known-products", DemandProduct.class);
    }

    @Bean
    DemandDocuments demandDocuments(
            View<DemandItem> items,
            View<DemandMonth> months,
            View<LocationCalendar> calendars,
            View<SignalMonth> signals,
            View<DemandProduct> products,
            View<Ranking> rankings) {
        return new DemandDocuments(items, months, calendars, signals, products, rankings);
    }
}
