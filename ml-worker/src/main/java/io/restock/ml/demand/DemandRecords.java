package io.restock.ml.demand;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.platform.view.Seen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where one looks up what is known of demand, and hears what changes. */
@Component
public class DemandRecords {

    /** The processor that keeps them. */
    public static final String GROUP = "demand-knowledge";

    /** Days before the business day that a history may reach back. */
    public static final int MEMORY_DAYS = 210;

    private static final int ITEMS_AT_ONCE = 256;

    private final DemandDocuments documents;
    private final DemandReader reader;

    DemandRecords(DemandDocuments documents) {
        this.documents = documents;
        this.reader = new DemandReader(documents);
    }

    /** Each stock item as something happens to it. */
    public Flux<StockItemId> moved() {
        return documents.items().changes().map(seen -> seen.document().item());
    }

    /** Each location that has a business day, as its calendar changes. */
    public Flux<StartedDay> days() {
        return documents.calendars().changes().map(Seen::document).mapNotNull(DemandRecords::started);
    }

    public Flux<LocationCalendar> calendars() {
        return documents.calendars().all().map(Seen::document);
    }

    /** Each calendar as anything changes in it. */
    public Flux<LocationCalendar> calendarsChanged() {
        return documents.calendars().changes().map(Seen::document);
    }

    /** Each month of signals as something is said of it. */
    public Flux<SignalMonth> signalsChanged() {
        return documents.signals().changes().map(Seen::document);
    }

    public Flux<StartedDay> daysNow() {
        return documents.calendars().all().map(Seen::document).mapNotNull(DemandRecords::started);
    }

    /** Of some locations. */
    public Flux<StartedDay> daysNow(Collection<LocationId> locations) {
        return daysNow().filter(started -> locations.contains(started.location()));
    }

    public Flux<StockItemId> itemsAt(LocationId location) {
        return documents
                .items()
                .find(eq("location", location.value()))
                .map(seen -> seen.document().item());
    }

    /** Those of {@code some} that sold before a day. */
    public Flux<StockItemId> soldBefore(LocalDate day, Collection<StockItemId> some) {
        var ids = some.stream().map(StockItemId::toString).toList();
        return documents
                .items()
                .find(and(in("_id", ids), lt("firstDay", day.toString())))
                .map(seen -> seen.document().item());
    }

    /** Everything that is or was on a list. */
    public Flux<DemandProduct> products() {
        return documents.products().all().map(Seen::document);
    }

    /** Each product as something is said of it. */
    public Flux<DemandProduct> productsChanged() {
        return documents.products().changes().map(Seen::document);
    }

    /** Those of {@code wanted} whose location has a business day. */
    public Flux<KnownDemand> of(Collection<StockItemId> wanted) {
        return reader.of(wanted);
    }

    /** What each product brought in at a location, a day's units at the middle one of its prices. */
    public Mono<Map<Sku, Double>> revenues(LocationId location, LocalDate first, LocalDate end) {
        var months = Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(end)),
                        month -> month.plusMonths(1))
                .toList();
        return itemsAt(location)
                .buffer(ITEMS_AT_ONCE)
                .concatMap(items -> documents
                        .months()
                        .find(in(
                                "_id",
                                items.stream()
                                        .flatMap(item -> months.stream().map(month -> DemandMonth.id(item, month)))
                                        .toList())))
                .map(Seen::document)
                .collect(groupingBy(month -> month.item().sku(), summingDouble(month -> month.revenue(first, end))));
    }

    private static @Nullable StartedDay started(LocationCalendar calendar) {
        var today = calendar.today();
        return today == null ? null : new StartedDay(calendar.location(), today.day());
    }

    /** The business day of a location. */
    public record StartedDay(LocationId location, LocalDate day) {}
}
