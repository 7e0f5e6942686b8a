package io.restock.query.totals;

import io.restock.events.Money;
import io.restock.query.order.OrderState;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the orders or returns of one state and one currency.
 *
 * @param value none where they have no lines
 */
record OrderSum(
        OrderState state,
        long cards,
        long lines,
        long units,
        @Nullable Money value) {

    static OrderSum read(Document grouped) {
        var group = grouped.get("_id", Document.class);
        return new OrderSum(
                OrderState.valueOf(group.getString("state").toUpperCase(Locale.ROOT)),
                number(grouped, "cards"),
                number(grouped, "lines"),
                number(grouped, "units"),
                money(number(grouped, "coins"), group.getString("currency")));
    }

    boolean isOrder() {
        return !isReturn();
    }

    boolean isReturn() {
        return state == OrderState.RETURNED;
    }

    boolean isCancelled() {
        return state == OrderState.CANCELLED;
    }

    static long number(Document grouped, String name) {
        return grouped.get(name, Number.class).longValue();
    }

    private static @Nullable Money money(long coins, @Nullable String code) {
        if (code == null) {
            return null;
        }
        var currency = Currency.getInstance(code);
        return new Money(BigDecimal.valueOf(coins, currency.getDefaultFractionDigits()), currency);
    }
}
