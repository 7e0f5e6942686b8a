package io.restock.ml.panel.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the orders that were taken back in full within the hour: mistakes, not demand. */
final class Cancellations {

    private static final Duration SOON = Duration.ofHours(1);

    private Cancellations() {}

    /** The lines of all orders that stood. */
    static List<OrderLine> remove(List<OrderLine> lines, List<OrderLine> returns) {
        var placed = lines.stream()
                .collect(toMap(
                        OrderLine::order, OrderLine::time, (first, later) -> first.isBefore(later) ? first : later));
        var ordered = units(lines);
        var returned = units(returns.stream()
                .filter(line -> isSoonAfter(placed.get(line.order()), line.time()))
                .toList());
        return lines.stream()
                .filter(line -> !Objects.equals(ordered.get(line.order()), returned.get(line.order())))
                .toList();
    }

    private static boolean isSoonAfter(@Nullable LocalDateTime placed, LocalDateTime returned) {
        return placed != null && Duration.between(placed, returned).compareTo(SOON) <= 0;
    }

    private static Map<String, Map<String, Long>> units(List<OrderLine> lines) {
        return lines.stream()
                .collect(groupingBy(OrderLine::order, groupingBy(OrderLine::sku, summingLong(OrderLine::units))));
    }
}
