package io.restock.demo.rule;

import io.restock.demo.history.Order;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many units of each product were ordered on each day before {@code until}. */
public record PastDemand(LocalDate until, Map<Sku, NavigableMap<LocalDate, Long>> units) {

    private static final double DAYS_A_WEEK = 7;

    public static PastDemand of(List<Order> orders, LocalDate until) {
        Map<Sku, NavigableMap<LocalDate, Long>> units = new HashMap<>();
        for (var order : orders) {
            var day = order.placedAt().toLocalDate();
            if (day.isBefore(until)) {
                order.lines()
                        .forEach(line -> units.computeIfAbsent(line.sku(), _ -> new TreeMap<>())
                                .merge(day, line.quantity(), Long::sum));
            }
        }
        return new PastDemand(until, units);
    }

    /** Units a week from the product's first sale on; none for a product that was never sold. */
    public double weekly(Sku sku) {
        var days = daysOf(sku);
        return days.isEmpty() ? 0 : DAYS_A_WEEK * meanSince(days, days.firstKey());
    }

    /** Units a calendar day over the last {@code days}. */
    public double daily(Sku sku, int days) {
        return meanSince(daysOf(sku), until.minusDays(days));
    }

    private double meanSince(NavigableMap<LocalDate, Long> days, LocalDate first) {
        var sum = days.tailMap(first, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return (double) sum / ChronoUnit.DAYS.between(first, until);
    }

    private NavigableMap<LocalDate, Long> daysOf(Sku sku) {
        return units.getOrDefault(sku, new TreeMap<>());
    }
}
