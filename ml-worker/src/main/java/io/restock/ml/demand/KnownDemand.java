package io.restock.ml.demand;

import io.restock.events.KnownStreams;
import io.restock.events.StockItemId;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.item.Outage;
import io.restock.ml.demand.item.SoldDay;
import io.restock.ml.demand.market.BusinessDay;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
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

    private static final double HOURS = 24;

    private final DemandItem head;
    private final Map<YearMonth, DemandMonth> months;
    private final Surroundings around;
    private final BusinessDay today;
    private final long position;

    /**
     * @param months those of the business day's {@link MemoryWindow}, as far as anything happened in them
     * @param position of the last event it knows
     */
    public KnownDemand(DemandItem head, Map<YearMonth, DemandMonth> months, Surroundings around, long position) {
        this.head = head;
        this.months = Map.copyOf(months);
        this.around = around;
        this.today = Optional.ofNullable(around.calendar().today()).orElseThrow();
        this.position = position;
    }

    /** Whether no part of it is newer than what says how far its stream was read. */
    boolean isWhole() {
        return months.values().stream().allMatch(month -> month.sequence() <= head.sequence())
                && around.signals().stream()
                        .allMatch(month -> month.sequence() <= around.calendar().marketSequence());
    }

    /** How much of each stream it was made from. */
    public KnownStreams known() {
        var ranking = around.ranking();
        return new KnownStreams(
                head.sequence(),
                around.calendar().locationSequence(),
                around.calendar().marketSequence(),
                around.product().sequence(),
                ranking == null ? null : ranking.day(),
                around.asOf());
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
        return Optional.of(history(horizon, first));
    }

    /** The same, and else that of a listed item since the first day on which anything happened to it: one quiet day at least. */
    public Optional<DemandHistory> historyOfAny(int horizon) {
        return history(horizon).or(() -> isListed() ? Optional.of(history(horizon, quietSince())) : Optional.empty());
    }

    /** Complete days on which it could have been sold. */
    public int observedDays() {
        var since = head.since();
        return since == null || since.isAfter(origin())
                ? 0
                : (int) historyOfAny(1).stream()
                        .flatMap(history -> history.past().stream())
                        .filter(day -> day.open() && day.hoursOutOfStock() < HOURS)
                        .count();
    }

    private boolean isListed() {
        return around.product().sequence() >= 0;
    }

    private LocalDate quietSince() {
        var since = head.since();
        return since == null || since.isAfter(origin()) ? origin() : since;
    }

    private DemandHistory history(int horizon, LocalDate first) {
        var from = Stream.of(first, today.day().minusDays(DemandRecords.MEMORY_DAYS))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var past = past(from);
        return new DemandHistory(
                item(),
                Grain.DAY,
                around.traits(item().sku(), head.firstDay()),
                past,
                future(horizon, past.getLast().unitPrice()));
    }

    private List<DemandDay> past(LocalDate from) {
        var days = new ArrayList<DemandDay>();
        var price = priceBefore(from);
        for (var day = from; !day.isAfter(origin()); day = day.plusDays(1)) {
            var sold = on(day);
            price = sold.medianPrice().orElse(price);
            var units = Math.max(0, sold.units());
            days.add(
                    new DemandDay(around.past(item().sku(), day, price, units > 0), units, hoursOutOfStock(day, sold)));
        }
        return days;
    }

    private List<PlannedDay> future(int horizon, double lastPrice) {
        return today.day()
                .datesUntil(today.day().plusDays(horizon))
                .map(day -> around.planned(item().sku(), day, lastPrice))
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
