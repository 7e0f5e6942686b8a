package io.restock.ml.demand;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.restock.events.LocationId;
import io.restock.events.StockItemId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Where one looks up what is known of demand, and hears what changes. */
@Component
public class DemandRecords {

    /** The processor that keeps them. */
    public static final String GROUP = "demand-days";

    /** Days before the business day that a history may reach back. */
    public static final int MEMORY_DAYS = 210;

    private final View<DemandMonth> months;
    private final View<DemandItem> items;
    private final View<LocationCalendar> calendars;

    DemandRecords(View<DemandMonth> months, View<DemandItem> items, View<LocationCalendar> calendars) {
        this.months = months;
        this.items = items;
        this.calendars = calendars;
    }

    /** Each stock item as something happens to it. */
    public Flux<StockItemId> moved() {
        return items.changes().map(seen -> seen.document().item());
    }

    /** Each location that has a business day, as its calendar changes. */
    public Flux<StartedDay> days() {
        return calendars.changes().map(Seen::document).mapNotNull(DemandRecords::started);
    }

    public Flux<StartedDay> daysNow() {
        return calendars.all().map(Seen::document).mapNotNull(DemandRecords::started);
    }

    public Flux<StockItemId> itemsAt(LocationId location) {
        return items.find(eq("location", location.value()))
                .map(seen -> seen.document().item());
    }

    /** Those of {@code wanted} whose location has a business day. */
    public Flux<KnownDemand> of(Collection<StockItemId> wanted) {
        var locations = wanted.stream()
                .map(item -> LocationCalendar.id(item.location()))
                .distinct()
                .toList();
        return calendars.find(in("_id", locations)).flatMap(calendar -> {
            var today = calendar.document().today();
            return today == null ? Flux.empty() : at(calendar, today.day(), wanted);
        });
    }

    /** Heads first: a month that is newer than its head has its own position. */
    private Flux<KnownDemand> at(Seen<LocationCalendar> calendar, LocalDate day, Collection<StockItemId> wanted) {
        var here = wanted.stream()
                .filter(item -> item.location().equals(calendar.document().location()))
                .toList();
        return items.find(in("_id", here.stream().map(StockItemId::toString).toList()))
                .collectList()
                .flatMapMany(heads -> months.find(in("_id", monthIds(here, day)))
                        .collect(groupingBy(month -> month.document().item()))
                        .flatMapIterable(held -> heads.stream()
                                .map(head -> known(
                                        head, held.getOrDefault(head.document().item(), List.of()), calendar))
                                .toList()));
    }

    private static List<String> monthIds(Collection<StockItemId> items, LocalDate day) {
        var first = YearMonth.from(day.minusDays(MEMORY_DAYS));
        var months = Stream.iterate(first, month -> !month.isAfter(YearMonth.from(day)), month -> month.plusMonths(1))
                .toList();
        return items.stream()
                .flatMap(item -> months.stream().map(month -> DemandMonth.id(item, month)))
                .toList();
    }

    private static KnownDemand known(
            Seen<DemandItem> head, Collection<Seen<DemandMonth>> months, Seen<LocationCalendar> calendar) {
        var position = Stream.concat(Stream.of(head, calendar), months.stream())
                .mapToLong(Seen::position)
                .max()
                .orElseThrow();
        return new KnownDemand(
                head.document(),
                months.stream().map(Seen::document).collect(toMap(DemandMonth::month, identity())),
                calendar.document(),
                position);
    }

    private static @Nullable StartedDay started(LocationCalendar calendar) {
        var today = calendar.today();
        return today == null ? null : new StartedDay(calendar.location(), today.day());
    }

    /** The business day of a location. */
    public record StartedDay(LocationId location, LocalDate day) {}
}
