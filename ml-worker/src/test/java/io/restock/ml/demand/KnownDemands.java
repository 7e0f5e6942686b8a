package io.restock.ml.demand;

import static io.restock.ml.demand.item.StockFacts.TEA;
import static io.restock.ml.demand.item.StockFacts.issued;
import static java.time.DayOfWeek.SATURDAY;

import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.LocationEvent;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.PromotionId;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import io.restock.events.StockEvent;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of the tea at MAIN, which sells nothing on Saturdays, on a business day. */
public final class KnownDemands {

    static final LocationId MAIN = new LocationId("MAIN");
    static final LocalDate TUESDAY = LocalDate.parse("2011-11-08");
    static final Instant BEFORE = Instant.parse("2011-10-01T08:00:00Z");

    private KnownDemands() {}

    /** @param units sold at noon of the last days, the business day being the last */
    public static KnownDemand ofTea(LocalDate businessDay, long... units) {
        return ofTea(businessDay, new BusinessDayStarted(TEA.location(), businessDay, Instant.EPOCH), units);
    }

    /** @param last that happened in the market before the day */
    public static KnownDemand ofTea(LocalDate businessDay, MarketEvent last, long... units) {
        var head = DemandItem.blank(TEA);
        var months = new HashMap<YearMonth, DemandMonth>();
        var calendar = LocationCalendar.blank(TEA.location())
                .after(new BusinessDayStarted(TEA.location(), businessDay, Instant.EPOCH), 0)
                .after(last, 1);
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

    static KnownDemand known(StockEvent... events) {
        return known(calendar(), events);
    }

    static KnownDemand known(LocationCalendar calendar, StockEvent... events) {
        return known(calendar, DemandProduct.blank(TEA.sku()), List.of(), events);
    }

    static KnownDemand known(
            LocationCalendar calendar, DemandProduct product, List<SignalMonth> signals, StockEvent... events) {
        var head = DemandItem.blank(TEA);
        var months = new HashMap<YearMonth, DemandMonth>();
        for (int i = 0; i < events.length; i++) {
            var event = events[i];
            var sequence = i;
            head = head.after(event, sequence);
            DemandMonth.concernedBy(event)
                    .forEach(month -> months.put(
                            month,
                            months.getOrDefault(month, DemandMonth.blank(TEA, month))
                                    .after(event, sequence)));
        }
        var around = new Surroundings(
                calendar, product, null, signals, calendar.moment().orElseThrow());
        return new KnownDemand(head, months, around, events.length);
    }

    static LocationCalendar calendar(MarketEvent... events) {
        LocationEvent opened = new LocationOpened(
                MAIN,
                "Main",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                new TreeSet<>(Set.of(SATURDAY)),
                BEFORE);
        var calendar =
                LocationCalendar.blank(MAIN).after(opened, 0).after(new BusinessDayStarted(MAIN, TUESDAY, BEFORE), 0);
        for (int i = 0; i < events.length; i++) {
            calendar = calendar.after(events[i], i + 1);
        }
        return calendar;
    }

    static DemandProduct listed(String pounds) {
        return DemandProduct.blank(TEA.sku()).after(listing(pounds + " GBP"), 0);
    }

    static CatalogueEvent listing(String price) {
        return new ProductListed(
                new ProductId(TEA.sku()),
                "Tea",
                "drinks",
                new TreeMap<>(Map.of("brand", "Leaf")),
                Money.parse(price),
                BEFORE);
    }

    /** Of one value, for Wednesday. */
    static SignalMonth signals(SignalScope scope, double value, Instant knownAt) {
        return SignalMonth.blank(SignalMonth.id(MAIN, scope, YearMonth.of(2011, 11)))
                .after(new SignalObserved(MAIN, "interest", scope, day(9), value, "index", knownAt), 0);
    }

    static MarketEvent scheduled(String promotion, String sku, int first, int last) {
        return new PromotionScheduled(
                PromotionId.parse("promotion:" + promotion),
                MAIN,
                new TreeSet<>(List.of(new Sku(sku))),
                day(first),
                day(last),
                new BigDecimal("0.2"),
                BEFORE);
    }

    static LocalDate day(int ofNovember) {
        return LocalDate.of(2011, 11, ofNovember);
    }

    /** Nothing but a calendar. */
    static Surroundings around(LocationCalendar calendar) {
        return new Surroundings(
                calendar,
                DemandProduct.blank(TEA.sku()),
                null,
                List.of(),
                calendar.moment().orElseThrow());
    }
}
