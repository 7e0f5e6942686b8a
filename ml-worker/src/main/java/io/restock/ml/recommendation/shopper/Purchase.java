package io.restock.ml.recommendation.shopper;

import io.restock.events.LocationId;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.List;

/** What one order of a shopper asked for. */
record Purchase(OrderId order, LocationId location, LocalDate day, List<Sku> skus) {

    static Purchase of(OrderPlaced placed) {
        return new Purchase(
                placed.order(),
                placed.location(),
                placed.occurredAt().day(),
                placed.lines().stream().map(OrderLine::sku).distinct().toList());
    }
}
