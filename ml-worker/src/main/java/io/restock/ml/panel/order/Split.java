package io.restock.ml.panel.order;

import io.restock.ml.panel.DemandPanel;
import java.time.LocalDate;

/**
 * How a panel's days are divided: a model learns from days before {@code validation}, stops learning by those from
 * there to {@code test}, and is judged by those from there to {@code end}.
 *
 * @param bestSellers how many items, by units before {@code validation}
 * @param end exclusive
 */
public record Split(int bestSellers, LocalDate validation, LocalDate test, LocalDate end) {

    /** Fewer days of past than this tell a model nothing to learn from. */
    private static final int SHORTEST_PAST = 29;

    /** The last week of Online Retail is cut off. */
    public static final Split ONLINE_RETAIL =
            new Split(500, LocalDate.of(2011, 9, 12), LocalDate.of(2011, 10, 10), LocalDate.of(2011, 12, 5));

    /** The daily panel that this divides. */
    public DemandPanel panel(OrderBook orders) {
        return orders.daily(SHORTEST_PAST).bestSellers(bestSellers, validation);
    }
}
