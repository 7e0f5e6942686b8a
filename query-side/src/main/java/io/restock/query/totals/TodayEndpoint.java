package io.restock.query.totals;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import io.restock.events.LocationId;
import io.restock.platform.view.View;
import io.restock.query.location.LocationCard;
import io.restock.query.order.OrderCard;
import io.restock.query.web.Asked;
import io.restock.query.web.Selection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows how many orders came today and on the days before; today is the latest business day of the locations asked for. */
@RestController
class TodayEndpoint {

    private static final int DAYS_BEFORE = 27;
    private static final Bson BY_DAY = group("$day", sum("orders", 1), sum("units", "$units"));

    private final View<LocationCard> locations;
    private final View<OrderCard> orders;

    TodayEndpoint(View<LocationCard> locations, View<OrderCard> orders) {
        this.locations = locations;
        this.orders = orders;
    }

    @GetMapping("/api/today")
    Mono<Today> today(@RequestParam @Nullable String location) {
        var asked = Asked.location(location);
        return locations
                .find(Selection.with("location", asked, LocationCard::location).stored())
                .mapNotNull(seen -> seen.document().businessDay())
                .sort(Comparator.reverseOrder())
                .next()
                .flatMap(day -> upTo(day, asked))
                .defaultIfEmpty(Today.NEVER);
    }

    private Mono<Today> upTo(LocalDate day, @Nullable LocationId location) {
        var placed = and(
                gte("day", day.minusDays(DAYS_BEFORE).toString()),
                lte("day", day.toString()),
                ne("state", "returned"),
                Selection.with("location", location, OrderCard::location).stored());
        return orders.aggregate(List.of(match(placed), BY_DAY, sort(ascending("_id"))))
                .map(OrdersOfDay::read)
                .collectList()
                .map(days -> Today.of(day, days));
    }
}
