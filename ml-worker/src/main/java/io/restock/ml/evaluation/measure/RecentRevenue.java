package io.restock.ml.evaluation.measure;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;

/** What an item brought in lately, which says how much its errors matter. */
final class RecentRevenue {

    private RecentRevenue() {}

    /** In currency: of the last 28 days, 4 weeks or 12 months; where no price is known, in units. */
    static double of(DemandHistory history) {
        var past = history.past();
        return past.subList(Math.max(0, past.size() - periods(history.grain())), past.size()).stream()
                .mapToDouble(day -> day.units() * (day.unitPrice() > 0 ? day.unitPrice() : 1))
                .sum();
    }

    private static int periods(Grain grain) {
        return switch (grain) {
            case DAY -> 28;
            case WEEK -> 4;
            case MONTH -> 12;
        };
    }
}
