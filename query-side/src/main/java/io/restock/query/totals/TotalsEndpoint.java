package io.restock.query.totals;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import io.restock.events.LocationId;
import io.restock.platform.view.View;
import io.restock.query.order.OrderCard;
import io.restock.query.stockcard.StockCard;
import io.restock.query.web.Asked;
import io.restock.query.web.Selection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the sums, so that they can be compared with the shop's own books. */
@RestController
class TotalsEndpoint {

    private static final Bson ORDERS = group(
            new Document("state", "$state").append("currency", "$currency"),
            sum("cards", 1),
            sum("lines", "$lineCount"),
            sum("units", "$units"),
            sum("coins", "$coins"));
    private static final Bson STOCK = group(null, sum("adjusted", "$adjustedUnits"), sum("demand", "$demandUnits"));

    private final View<OrderCard> orders;
    private final View<StockCard> stockCards;

    TotalsEndpoint(View<OrderCard> orders, View<StockCard> stockCards) {
        this.orders = orders;
        this.stockCards = stockCards;
    }

    @GetMapping("/api/totals")
    Mono<Totals> totals(@RequestParam @Nullable String location) {
        var asked = Asked.location(location);
        return Mono.zip(orderSums(asked).collectList(), stockSum(asked), Totals::of);
    }

    private Flux<OrderSum> orderSums(@Nullable LocationId location) {
        var at = Selection.with("location", location, OrderCard::location);
        return orders.aggregate(List.of(match(at.stored()), ORDERS)).map(OrderSum::read);
    }

    private Mono<StockSum> stockSum(@Nullable LocationId location) {
        var at = Selection.with("location", location, StockCard::location);
        return stockCards
                .aggregate(List.of(match(at.stored()), STOCK))
                .map(sums -> new StockSum(OrderSum.number(sums, "adjusted"), OrderSum.number(sums, "demand")))
                .next()
                .defaultIfEmpty(StockSum.NONE);
    }
}
