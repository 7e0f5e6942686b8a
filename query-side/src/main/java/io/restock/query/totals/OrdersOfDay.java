package io.restock.query.totals;

import java.time.LocalDate;
import org.bson.Document;

/** How many orders were placed on one day, and for how many units. */
record OrdersOfDay(LocalDate day, long orders, long units) {

    static OrdersOfDay read(Document grouped) {
        return new OrdersOfDay(
                LocalDate.parse(grouped.getString("_id")),
                OrderSum.number(grouped, "orders"),
                OrderSum.number(grouped, "units"));
    }
}
