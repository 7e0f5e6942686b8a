package io.restock.command.order;

import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.Money;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One line of an order or a return, as it comes in; lines are numbered here, from 1. */
record LineBody(
        @Nullable Sku sku,
        @Nullable Quantity quantity,
        @Nullable Money unitPrice) {

    private static final int MOST_LINES = 10_000;
    private static final long MOST_UNITS = 1_000_000_000;

    static List<OrderLine> numbered(@Nullable List<@Nullable LineBody> lines) {
        var given = Required.of(lines, "/lines");
        if (given.isEmpty() || given.size() > MOST_LINES) {
            throw new MalformedBody(
                    "there are %d lines: 1 to %d are possible".formatted(given.size(), MOST_LINES), "/lines");
        }
        return IntStream.range(0, given.size())
                .mapToObj(index ->
                        Required.of(given.get(index), "/lines/" + index).at(index))
                .toList();
    }

    private OrderLine at(int index) {
        var place = "/lines/" + index;
        var units = Required.of(quantity, place + "/quantity");
        if (units.isNone() || units.units() > MOST_UNITS) {
            throw new MalformedBody(
                    "a quantity is a whole number from 1 to %d".formatted(MOST_UNITS), place + "/quantity");
        }
        return new OrderLine(
                index + 1, Required.of(sku, place + "/sku"), units, Required.of(unitPrice, place + "/unitPrice"));
    }
}
