package io.restock.ml.demand;

import io.restock.events.LocationEvent;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import io.restock.platform.view.ViewDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one location sells, and what it has planned.
 *
 * @param locationSequence of the last event in the location's stream that was taken in, or -1
 * @param marketSequence likewise of its market's stream
 * @param holidays whether the location is closed on them
 * @param today none until the first business day was started
 */
record LocationCalendar(
        String id,
        long locationSequence,
        long marketSequence,
        ZoneId zone,
        SortedSet<DayOfWeek> closedOn,
        SortedMap<LocalDate, Boolean> holidays,
        List<Promotion> promotions,
        @Nullable BusinessDay today)
        implements ViewDocument {

    static LocationCalendar blank(LocationId location) {
        return new LocationCalendar(
                id(location), -1, -1, ZoneOffset.UTC, new TreeSet<>(), new TreeMap<>(), List.of(), null);
    }

    static String id(LocationId location) {
        return "location:" + location;
    }

    LocationId location() {
        return new LocationId(id.substring(id.indexOf(':') + 1));
    }

    boolean isOpen(LocalDate day) {
        return !closedOn.contains(day.getDayOfWeek()) && !holidays.getOrDefault(day, false);
    }

    boolean promotes(Sku sku, LocalDate day) {
        return promotions.stream().anyMatch(promotion -> promotion.covers(sku, day));
    }

    LocationCalendar after(LocationEvent event, long position) {
        if (position <= locationSequence) {
            return this;
        }
        return switch (event) {
            case LocationOpened opened ->
                new LocationCalendar(
                        id, position, marketSequence, opened.zone(), opened.closedOn(), holidays, promotions, today);
            case FulfilmentSet _ -> this;
        };
    }

    LocationCalendar after(MarketEvent event, long position) {
        if (position <= marketSequence) {
            return this;
        }
        return switch (event) {
            case BusinessDayStarted started ->
                with(holidays, promotions, new BusinessDay(started.day(), null), position);
            case HolidayDeclared declared -> {
                var known = new TreeMap<>(holidays);
                known.put(declared.day(), declared.closed());
                yield with(known, promotions, today, position);
            }
            case PromotionScheduled scheduled -> with(holidays, scheduling(scheduled), today, position);
            case PromotionWithdrawn withdrawn -> with(holidays, withdrawing(withdrawn), today, position);
            case WeatherForecast _, SignalObserved _ -> this;
        };
    }

    /** Something happened to the stock of the location. */
    LocationCalendar after(ShopTime moment) {
        var later = today == null ? null : today.after(moment);
        return later == null || later.equals(today) ? this : with(holidays, promotions, later, marketSequence);
    }

    private List<Promotion> scheduling(PromotionScheduled scheduled) {
        var promotion = new Promotion(scheduled.promotion(), scheduled.skus(), scheduled.first(), scheduled.last());
        return Stream.concat(
                        promotions.stream().filter(known -> !known.id().equals(promotion.id())), Stream.of(promotion))
                .toList();
    }

    private List<Promotion> withdrawing(PromotionWithdrawn withdrawn) {
        var day = LocalDate.ofInstant(withdrawn.occurredAt(), zone);
        return promotions.stream()
                .map(known -> known.id().equals(withdrawn.promotion()) ? known.endingBefore(day) : known)
                .filter(Promotion::ranAtAll)
                .toList();
    }

    private LocationCalendar with(
            SortedMap<LocalDate, Boolean> holidays,
            List<Promotion> promotions,
            @Nullable BusinessDay today,
            long position) {
        return new LocationCalendar(id, locationSequence, position, zone, closedOn, holidays, promotions, today);
    }
}
