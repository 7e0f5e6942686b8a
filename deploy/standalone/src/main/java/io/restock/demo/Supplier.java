package io.restock.demo;

import io.restock.demo.api.Answer.Decision;
import io.restock.demo.api.Request.MoveStock;
import io.restock.demo.api.Request.Movement;
import io.restock.demo.api.ShopApi;
import io.restock.demo.rule.DayPace;
import java.time.LocalDate;

/** Made-up suppliers, never late: what was approved comes whole on the morning when it is expected. */
record Supplier(ShopApi api) {

    /** How many deliveries came. */
    int deliver(LocalDate day) {
        var due = api.list("/api/decisions?status=approved&location=MAIN", Decision.class).stream()
                .filter(approved ->
                        approved.expectedOn() != null && !approved.expectedOn().isAfter(day))
                .map(approved -> receipt(approved, day))
                .toList();
        if (!due.isEmpty()) {
            api.bulk("/api/stock-movements", due);
        }
        return due.size();
    }

    /** The same delivery has the same id, however often it is told. */
    private static MoveStock receipt(Decision approved, LocalDate day) {
        return new MoveStock(
                "delivery-" + approved.id(),
                approved.sku(),
                approved.location(),
                Movement.RECEIPT,
                approved.quantity(),
                "made up for the demonstration",
                approved.id(),
                day.atTime(DayPace.MORNING),
                true);
    }
}
