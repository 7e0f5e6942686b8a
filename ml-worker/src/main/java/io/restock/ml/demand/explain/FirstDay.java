package io.restock.ml.demand.explain;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.ml.forecast.DemandForecast;

/**
 * The business day in a forecast that was made while it ran: what was sold on it stands for what was expected by then.
 *
 * @param sold units
 * @param expected units by then
 */
record FirstDay(double sold, double expected) {

    /** The share of the day that was still to come is read off the quantiles: sold + share · quantile at the origin. */
    static FirstDay of(ForecastIssued issued, DemandForecast atOrigin) {
        var sold = issued.demandSoFar().units();
        var whole = sum(atOrigin.paths().daily().getFirst());
        var first = issued.demand().daily().getFirst();
        var rest = sum(first) - (double) sold * first.size();
        var toCome = whole > 0 ? Math.clamp(rest / whole, 0, 1) : 1;
        return new FirstDay(sold, (1 - toCome) * atOrigin.expected().getFirst());
    }

    /** What that adds to the units expected of the day. */
    double units() {
        return sold - expected;
    }

    private static double sum(Iterable<Float> quantiles) {
        double sum = 0;
        for (var quantile : quantiles) {
            sum += quantile;
        }
        return sum;
    }
}
