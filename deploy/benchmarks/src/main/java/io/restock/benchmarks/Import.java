package io.restock.benchmarks;

import io.restock.demo.Progress;
import io.restock.demo.Telling;
import io.restock.demo.api.Request;
import io.restock.demo.api.Request.ListProduct;
import io.restock.demo.api.Request.MoveStock;
import io.restock.demo.api.Request.Movement;
import io.restock.demo.api.Request.OpenLocation;
import io.restock.demo.api.ShopApi;
import io.restock.demo.history.Product;
import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Gatherers;

/** Tells a running Restock a whole year. Telling it again changes nothing. */
record Import(ShopApi api, ShopYear year) {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final int AT_ONCE = 1000;

    void run() {
        api.put(
                "/api/locations/MAIN",
                new OpenLocation(
                        "Online Retail", "Europe/London", "GBP", Set.of(DayOfWeek.SATURDAY), Fulfilment.OBSERVE));
        api.bulk("/api/products", year.products().stream().map(Import::listed).toList());
        try (var progress = new Progress("Import", year.lines())) {
            var telling = new Telling(api, progress);
            telling.tell("/api/orders", year.orders());
            telling.tell("/api/returns", year.returns());
            year.adjustments().stream()
                    .map(Import::movement)
                    .gather(Gatherers.windowFixed(AT_ONCE))
                    .forEach(some -> {
                        api.bulk("/api/stock-movements", some);
                        progress.step(some.size());
                    });
        }
    }

    private static Request listed(Product product) {
        return new ListProduct(product.sku(), product.name(), "Gifts", product.price());
    }

    private static Request movement(Adjustment adjustment) {
        return new MoveStock(
                adjustment.id(),
                adjustment.sku(),
                MAIN,
                Movement.ADJUSTMENT,
                adjustment.units(),
                adjustment.reason(),
                null,
                adjustment.at(),
                false);
    }
}
