package io.restock.query.totals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How today compares with the days before it; cancelled orders count.
 *
 * @param businessDay today by the location's own calendar; none before the first one has started
 * @param days up to today, those without orders left out
 */
record Today(@Nullable LocalDate businessDay, long ordersToday, long unitsToday, List<OrdersOfDay> days) {

    static final Today NEVER = new Today(null, 0, 0, List.of());

    static Today of(LocalDate businessDay, List<OrdersOfDay> days) {
        var today = days.stream()
                .filter(orders -> orders.day().equals(businessDay))
                .findFirst()
                .orElse(new OrdersOfDay(businessDay, 0, 0));
        return new Today(businessDay, today.orders(), today.units(), days);
    }
}
