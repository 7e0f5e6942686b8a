package io.restock.ml.demand;

import io.restock.events.LocationId;
import io.restock.events.SignalScope;
import io.restock.events.StockItemId;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which months may be looked at on a business day: what a history says must not depend on how much else is at hand.
 *
 * @param today the business day
 */
public record MemoryWindow(LocalDate today) {

    /** Days after the business day of which signals are looked up. */
    private static final int DAYS_AHEAD = 92;

    /** @throws java.util.NoSuchElementException if no business day was started yet */
    public static MemoryWindow of(LocationCalendar calendar) {
        return new MemoryWindow(
                Optional.ofNullable(calendar.today()).orElseThrow().day());
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first()) && !month.isAfter(YearMonth.from(today));
    }

    List<String> demandIds(StockItemId item) {
        return months(first(), YearMonth.from(today))
                .map(month -> DemandMonth.id(item, month))
                .toList();
    }

    /** Also the order in which signals take precedence, the last one first. */
    public List<String> signalIds(StockItemId item, String category) {
        return scopes(item, category)
                .flatMap(scope -> signalIds(item.location(), scope))
                .toList();
    }

    private Stream<String> signalIds(LocationId location, SignalScope scope) {
        return months(first(), YearMonth.from(today.plusDays(DAYS_AHEAD)))
                .map(month -> SignalMonth.id(location, scope, month));
    }

    private static Stream<SignalScope> scopes(StockItemId item, String category) {
        var closest = SignalScope.of(item.sku());
        return category.isBlank()
                ? Stream.of(SignalScope.LOCATION, closest)
                : Stream.of(SignalScope.LOCATION, SignalScope.ofCategory(category), closest);
    }

    private YearMonth first() {
        return YearMonth.from(today.minusDays(DemandRecords.MEMORY_DAYS));
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
