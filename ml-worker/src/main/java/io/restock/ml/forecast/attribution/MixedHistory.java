package io.restock.ml.forecast.attribution;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A history as it would be today, had only some of the news been told since an earlier one. Untold days went as they were
 * expected to, rounded so that their sum is off by half a unit at most.
 */
final class MixedHistory {

    private final DemandHistory now;
    private final Map<LocalDate, DemandDay> past;
    private final Map<LocalDate, PlannedDay> planned;
    private final MadeForecast before;
    private final Prices pricesBefore;
    private final Prices pricesNow;

    MixedHistory(MadeForecast before, DemandHistory now) {
        this.now = now;
        this.before = before;
        this.planned = before.history().future().stream().collect(toMap(PlannedDay::day, identity()));
        this.past = new HashMap<>();
        before.history().past().forEach(day -> past.put(day.day(), day));
        putAsExpected(before);
        this.pricesBefore = Prices.of(before.history());
        this.pricesNow = Prices.of(now);
    }

    private void putAsExpected(MadeForecast made) {
        double expected = 0;
        long rounded = 0;
        for (int i = 0; i < made.history().horizon(); i++) {
            var day = made.history().future().get(i);
            expected += made.answer().expected().get(i);
            var units = Math.round(expected) - rounded;
            rounded += units;
            past.put(day.day(), new DemandDay(day, units));
        }
    }

    /** @param told all of which gives the history of today */
    DemandHistory after(Set<News> told) {
        return new DemandHistory(
                now.item(),
                now.grain(),
                told.contains(News.DEMAND) ? now.traits() : before.history().traits(),
                now.past().stream().map(day -> over(day, told)).toList(),
                now.future().stream().map(day -> toCome(day, told)).toList());
    }

    private DemandDay over(DemandDay day, Set<News> told) {
        var old = past.getOrDefault(day.day(), day);
        var price = told.contains(News.PRICE) ? day.unitPrice() : old.unitPrice();
        var around = around(day.circumstances(), old.circumstances(), price, told);
        return told.contains(News.DEMAND)
                ? new DemandDay(around, day.units(), day.hoursOutOfStock())
                : new DemandDay(around, old.units(), old.hoursOutOfStock());
    }

    private PlannedDay toCome(PlannedDay day, Set<News> told) {
        var old = planned.getOrDefault(day.day(), day);
        return around(day, old, price(day, old, told), told);
    }

    private double price(PlannedDay day, PlannedDay old, Set<News> told) {
        var newPrice = told.contains(News.PRICE);
        if (newPrice == told.contains(News.PROMOTION) || isNoNews(day, old)) {
            return newPrice ? day.unitPrice() : old.unitPrice();
        }
        return newPrice ? pricesNow.regular() * pricesBefore.left(old) : pricesBefore.regular() * pricesNow.left(day);
    }

    private boolean isNoNews(PlannedDay day, PlannedDay old) {
        return (day.unitPrice() == old.unitPrice() && day.promoted() == old.promoted())
                || pricesNow.regular() == 0
                || pricesBefore.regular() == 0;
    }

    private static PlannedDay around(PlannedDay day, PlannedDay old, double price, Set<News> told) {
        var calendar = told.contains(News.CALENDAR) ? day : old;
        return new PlannedDay(
                day.day(),
                price,
                (told.contains(News.PROMOTION) ? day : old).promoted(),
                calendar.holiday(),
                calendar.open(),
                (told.contains(News.SIGNALS) ? day : old).signals());
    }
}
