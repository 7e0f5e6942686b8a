package io.restock.query.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.restock.events.Money;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of one order or return. Stored as one line of text: they are read whole, and there are half a million of them. */
record OrderLines(List<OrderLine> lines) {

    private static final String BETWEEN = ";";
    private static final int PARTS = 4;

    @JsonCreator
    static OrderLines parse(String text) {
        return text.isEmpty()
                ? new OrderLines(List.of())
                : new OrderLines(
                        Stream.of(text.split(BETWEEN, -1)).map(OrderLines::line).toList());
    }

    @Override
    @JsonValue
    public String toString() {
        return lines.stream()
                .map(line -> line.number() + " " + line.sku() + " " + line.quantity() + " " + line.unitPrice())
                .collect(Collectors.joining(BETWEEN));
    }

    long units() {
        return lines.stream().mapToLong(line -> line.quantity().units()).sum();
    }

    /** What all of them cost together; none where there are none. */
    @Nullable Money value() {
        return lines.stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .reduce(Money::plus)
                .orElse(null);
    }

    private static OrderLine line(String text) {
        var parts = text.split(" ", PARTS);
        return new OrderLine(
                Integer.parseInt(parts[0]),
                new Sku(parts[1]),
                Quantity.of(Long.parseLong(parts[2])),
                Money.parse(parts[3]));
    }
}
