package io.restock.ml.demand;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is known of the demand for one stock item on its location's business day. */
public final class KnownDemand {

    private final DemandItem head;
    private final Map<YearMonth, DemandMonth> months;
    private final LocationCalendar calendar;
    private final BusinessDay today;
    private final long position;

    /** @param position of the last event it knows */
    KnownDemand(DemandItem head, Map<YearMonth, DemandMonth> months, LocationCalendar calendar, long position) {
        this.head = head;
        this.months = Map.copyOf(months);
        this.calendar = calendar;
        this.today = Optional.ofNullable(calendar.today()).orElseThrow();
        this.position = position;
    }

    public StockItemId item() {
        return head.item();
    }

    public BusinessDay today() {
        return today;
    }

    public LocalDate origin() {
        return today.day().minusDays(1);
    }

    public long position() {
        return position;
    }

    /** Units demanded on the business day so far. */
    public long unitsToday() {
        return Math.max(0, on(today.day()).units());
    }

    /** Of the last event in the item's stream that changed the demand of the last {@code days} complete days or of today; else 0. */
    public long lastChange(int days) {
        return today.day()
                .minusDays(days)
                .datesUntil(today.day().plusDays(1))
                .mapToLong(day -> on(day).sequence())
                .reduce(0, Math::max);
    }

    /** The last complete days, {@value DemandRecords#MEMORY_DAYS} at most, and what is planned for the next; none before the first complete day with demand. */
    public Optional<DemandHistory> history(int horizon) {
        var first = head.firstDay();
        if (first == null || first.isAfter(origin())) {
            return Optional.empty();
        }
        var from = Stream.of(first, today.day().minusDays(DemandRecords.MEMORY_DAYS))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var past = past(from);
        return Optional.of(
                new DemandHistory(item(), past, future(horizon, past.getLast().unitPrice())));
    }

    private List<DemandDay> past(LocalDate from) {
        var days = new ArrayList<DemandDay>();
        var price = priceBefore(from);
        for (var day = from; !day.isAfter(origin()); day = day.plusDays(1)) {
            var sold = on(day);
            price = sold.medianPrice().orElse(price);
            var units = Math.max(0, sold.units());
            var open = units > 0 || calendar.isOpen(day);
            days.add(new DemandDay(
                    new PlannedDay(day, price, calendar.promotes(item().sku(), day), open),
                    units,
                    hoursOutOfStock(day, sold)));
        }
        return days;
    }

    private List<PlannedDay> future(int horizon, double price) {
        return today.day()
                .datesUntil(today.day().plusDays(horizon))
                .map(day -> new PlannedDay(day, price, calendar.promotes(item().sku(), day), calendar.isOpen(day)))
                .toList();
    }

    private double hoursOutOfStock(LocalDate day, SoldDay sold) {
        var since = head.outSince();
        return since == null || since.day().isAfter(day)
                ? sold.hoursOutOfStock()
                : sold.afterOutage(Outage.untilEndOf(origin(), since).hoursOn(day))
                        .hoursOutOfStock();
    }

    private double priceBefore(LocalDate day) {
        return months.values().stream()
                .flatMap(month -> month.days().headMap(day).entrySet().stream())
                .filter(entry -> entry.getValue().medianPrice().isPresent())
                .max(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().medianPrice().orElseThrow())
                .orElse(0.0);
    }

    private SoldDay on(LocalDate day) {
        var month = months.get(YearMonth.from(day));
        return month == null ? SoldDay.QUIET : month.on(day);
    }
}
