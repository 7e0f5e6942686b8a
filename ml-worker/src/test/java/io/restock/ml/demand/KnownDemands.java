package io.restock.ml.demand;

import static io.restock.ml.demand.item.StockFacts.TEA;
import static io.restock.ml.demand.item.StockFacts.issued;

import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.product.KnownProduct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;

/** What is known of the tea on a business day, for tests of what is made of it. */
public final class KnownDemands {

    private KnownDemands() {}

    /** @param units sold at noon of the last days, the business day being the last */
    public static KnownDemand ofTea(LocalDate businessDay, long... units) {
        var head = DemandItem.blank(TEA);
        var months = new HashMap<YearMonth, DemandMonth>();
        var calendar = LocationCalendar.blank(TEA.location())
                .after(new BusinessDayStarted(TEA.location(), businessDay, Instant.EPOCH), 0);
        for (int i = 0; i < units.length; i++) {
            var day = businessDay.minusDays(units.length - 1L - i);
            var month = YearMonth.from(day);
            var event = issued(units[i], "2.55", day + "T12:00Z");
            head = head.after(event, i);
            months.put(
                    month,
                    months.getOrDefault(month, DemandMonth.blank(TEA, month)).after(event, i));
            calendar = calendar.after(event.occurredAt());
        }
        return new KnownDemand(head, months, around(calendar), units.length);
    }

    /** Nothing but a calendar. */
    static Surroundings around(LocationCalendar calendar) {
        return new Surroundings(
                calendar,
                KnownProduct.blank(TEA.sku()),
                null,
                List.of(),
                calendar.moment().orElseThrow());
    }
}
