package io.restock.ml.forecast;

import io.restock.ml.feature.DemandDay;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** What the seasonal naive knows after the days it has seen: the last demand of each weekday. */
final class SeasonalNaive {

    private final Map<DayOfWeek, Double> lastOfWeekday = new EnumMap<>(DayOfWeek.class);
    private double total;
    private int openDays;

    void observe(DemandDay day) {
        if (day.open()) {
            var demand = demand(day);
            lastOfWeekday.put(day.day().getDayOfWeek(), demand);
            total += demand;
            openDays++;
        }
    }

    /** Units on an open day: those of the last open day of this weekday, or the mean before there was one. */
    double expected(DayOfWeek weekday) {
        return lastOfWeekday.getOrDefault(weekday, mean());
    }

    /** Of the open days so far. */
    double mean() {
        return openDays == 0 ? 0 : total / openDays;
    }

    /** Units demanded: where the day ran out of stock, no less than was expected of it. */
    double demand(DemandDay day) {
        if (!day.open()) {
            return 0;
        }
        return day.isCensored()
                ? Math.max((double) day.units(), expected(day.day().getDayOfWeek()))
                : day.units();
    }
}
