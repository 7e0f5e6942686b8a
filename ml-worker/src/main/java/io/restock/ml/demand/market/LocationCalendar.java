package io.restock.ml.demand.market;

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
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.ViewDocument;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one location sells, and what it has planned.
 *
 * @param locationSequence of the last event in the location's stream that was taken in, or -1
 * @param marketSequence likewise of its market's stream
 * @param currency none until the location was opened
 * @param promotions those that ended longer ago than a history reaches back are forgotten
 * @param today none until the first business day was started
 */
public record LocationCalendar(
        String id,
        long locationSequence,
        long marketSequence,
        ZoneId zone,
        @Nullable Currency currency,
        SortedSet<DayOfWeek> closedOn,
        SortedMap<LocalDate, Holiday> holidays,
        List<Promotion> promotions,
        @Nullable BusinessDay today)
        implements ViewDocument {

    public static LocationCalendar blank(LocationId location) {
        return new LocationCalendar(
                id(location), -1, -1, ZoneOffset.UTC, null, new TreeSet<>(), new TreeMap<>(), List.of(), null);
    }

    public static String id(LocationId location) {
        return "location:" + location;
    }

    public LocationId location() {
        return new LocationId(id.substring(id.indexOf(':') + 1));
    }

    public boolean isOpen(LocalDate day) {
        var holiday = holidays.get(day);
        return !closedOn.contains(day.getDayOfWeek()) && (holiday == null || !holiday.closed());
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.containsKey(day);
    }

    public boolean promotes(Sku sku, LocalDate day) {
        return promotions.stream().anyMatch(promotion -> promotion.covers(sku, day));
    }

    /** The largest one of those that are promised for a day, as a share of the price. */
    public double discount(Sku sku, LocalDate day) {
        return promotions.stream()
                .filter(promotion -> promotion.covers(sku, day))
                .mapToDouble(Promotion::discount)
                .max()
                .orElse(0);
    }

    /** Whether all items may be planned for otherwise than before. */
    boolean isRunOtherwise(LocationCalendar before) {
        return !holidays.equals(before.holidays)
                || !closedOn.equals(before.closedOn)
                || !Objects.equals(currency, before.currency);
    }

    /** Those whose promotions are others than before. */
    SortedSet<Sku> promotedOtherwise(LocationCalendar before) {
        return Stream.concat(
                        promotions.stream().filter(known -> !before.promotions.contains(known)),
                        before.promotions.stream().filter(known -> !promotions.contains(known)))
                .flatMap(promotion -> promotion.skus().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How far the business day has come; what became known later is not known yet. */
    public Optional<Instant> moment() {
        return Optional.ofNullable(today).map(day -> day.moment(zone));
    }

    public LocationCalendar after(LocationEvent event, long position) {
        if (position <= locationSequence) {
            return this;
        }
        return switch (event) {
            case LocationOpened opened -> opened(opened.zone(), opened.currency(), opened.closedOn(), position);
            case FulfilmentSet _ -> opened(zone, currency, closedOn, position);
        };
    }

    public LocationCalendar after(MarketEvent event, long position) {
        if (position <= marketSequence) {
            return this;
        }
        return switch (event) {
            case BusinessDayStarted started ->
                with(holidays, remembered(started.day()), BusinessDay.begun(started.day()), position);
            case HolidayDeclared declared -> {
                var known = new TreeMap<>(holidays);
                known.put(declared.day(), new Holiday(declared.name(), declared.closed()));
                yield with(known, promotions, today, position);
            }
            case PromotionScheduled scheduled -> with(holidays, scheduling(scheduled), today, position);
            case PromotionWithdrawn withdrawn -> with(holidays, withdrawing(withdrawn), today, position);
            case WeatherForecast _, SignalObserved _ ->
                with(holidays, promotions, toldAt(event.occurredAt()), position);
        };
    }

    /** Something happened to the stock of the location. */
    public LocationCalendar after(ShopTime moment) {
        var later = today == null ? null : today.after(moment);
        return later == null || later.equals(today) ? this : with(holidays, promotions, later, marketSequence);
    }

    private @Nullable BusinessDay toldAt(Instant moment) {
        return today == null ? null : today.afterTelling(moment, zone);
    }

    private List<Promotion> scheduling(PromotionScheduled scheduled) {
        var promotion = Promotion.of(scheduled);
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

    private List<Promotion> remembered(LocalDate today) {
        var oldest = today.minusDays(DemandRecords.MEMORY_DAYS);
        return promotions.stream()
                .filter(known -> !known.last().isBefore(oldest))
                .toList();
    }

    private LocationCalendar opened(
            ZoneId zone, @Nullable Currency currency, SortedSet<DayOfWeek> closedOn, long position) {
        return new LocationCalendar(
                id, position, marketSequence, zone, currency, closedOn, holidays, promotions, today);
    }

    private LocationCalendar with(
            SortedMap<LocalDate, Holiday> holidays,
            List<Promotion> promotions,
            @Nullable BusinessDay today,
            long position) {
        return new LocationCalendar(
                id, locationSequence, position, zone, currency, closedOn, holidays, promotions, today);
    }
}
