package io.restock.ml.forecast.attribution;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.feature.encoding.DemandEncoder;

/**
 * The prices of a history, told apart into the regular one and what promotions take off.
 *
 * @param usual geometric mean of the last {@value io.restock.ml.feature.encoding.DemandEncoder#CONTEXT} days; 0 if none is known
 * @param regular of the days to come that have no promotion, or else of the last day that had none; 0 if none is known
 */
public record Prices(double usual, double regular) {

    public static Prices of(DemandHistory history) {
        var past = history.past();
        var usual = past.subList(Math.max(0, past.size() - DemandEncoder.CONTEXT), past.size()).stream()
                .mapToDouble(DemandDay::unitPrice)
                .filter(price -> price > 0)
                .map(Math::log)
                .average();
        var lastRegular = past.stream()
                .filter(day -> !day.promoted())
                .mapToDouble(DemandDay::unitPrice)
                .reduce(0, (_, later) -> later);
        var regular = history.future().stream()
                .filter(day -> !day.promoted())
                .mapToDouble(PlannedDay::unitPrice)
                .findFirst()
                .orElse(lastRegular);
        return new Prices(usual.isPresent() ? Math.exp(usual.getAsDouble()) : 0, regular);
    }

    boolean areKnown() {
        return usual > 0 && regular > 0;
    }

    /** What a promotion leaves of the price. */
    public double left(PlannedDay day) {
        return day.promoted() && regular > 0 ? day.unitPrice() / regular : 1;
    }
}
