package io.restock.events;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.ShopperEvent.ItemCarted;
import io.restock.events.ShopperEvent.ItemClicked;
import io.restock.events.ShopperEvent.ItemFavourited;
import io.restock.events.ShopperEvent.ItemRated;
import io.restock.events.ShopperEvent.ItemViewed;
import io.restock.events.ShopperEvent.RecommendationsShown;
import io.restock.events.ShopperEvent.ShopperForgotten;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockTransferred;
import io.restock.events.StockEvent.StockedOut;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One event of each kind that reports what happened in the shop. */
final class EventSamples {

    static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");
    static final LocationId MAIN = TEA.location();
    static final Instant NOON = Instant.parse("2011-11-04T12:00:00Z");
    static final LocalDate FRIDAY = LocalDate.of(2011, 11, 4);
    static final ShopperId ANNA = ShopperId.parse("shopper:9f2c");
    static final ProposalId PROPOSAL = ProposalId.parse("proposal:TEA-42@MAIN:2011-11-04");
    static final SupplierTerms TERMS = new SupplierTerms(
            "LEAF",
            7,
            Quantity.of(24),
            new PackSize(12),
            Money.of("1.53", "GBP"),
            new TreeSet<>(List.of(MONDAY, THURSDAY)));

    private static final ProductId PRODUCT = ProductId.parse("product:TEA-42");
    private static final OrderId ORDER = OrderId.parse("order:536365");
    private static final ShopTime AT_NOON = ShopTime.parse("2011-11-04T12:00Z");
    private static final Money PRICE = Money.of("2.55", "GBP");
    private static final List<OrderLine> LINES =
            List.of(new OrderLine(1, TEA.sku(), Quantity.of(6), Money.of("2.55", "GBP")));
    private static final StockLevels SEVEN_LEFT = new StockLevels(Quantity.of(7), Quantity.NONE);

    private EventSamples() {}

    static Stream<Object> catalogue() {
        return Stream.of(
                new ProductListed(PRODUCT, "GREEN TEA", "tea", new TreeMap<>(Map.of("origin", "Uji")), PRICE, NOON),
                new PriceChanged(PRODUCT, Money.of("2.95", "GBP"), NOON),
                new SupplierTermsAgreed(PRODUCT, TERMS, true, NOON),
                new ProductRetired(PRODUCT, NOON));
    }

    static Stream<Object> location() {
        return Stream.of(
                new LocationOpened(
                        MAIN,
                        "Main warehouse",
                        ZoneId.of("Europe/London"),
                        Currency.getInstance("GBP"),
                        new TreeSet<>(List.of(SATURDAY)),
                        NOON),
                new FulfilmentSet(MAIN, Fulfilment.ISSUE_OR_LOSE, NOON));
    }

    static Stream<Object> order() {
        return Stream.of(
                new OrderPlaced(ORDER, ANNA, MAIN, "web", LINES, AT_NOON),
                new OrderCancelled(ORDER, MAIN, LINES, AT_NOON, "changed their mind", AT_NOON),
                new ItemsReturned(ReturnId.parse("return:C536543"), null, null, MAIN, LINES, AT_NOON));
    }

    static Stream<Object> stock() {
        var six = Quantity.of(6);
        return Stream.of(
                new StockReceived(TEA, "delivery-9", Quantity.of(24), PROPOSAL, SEVEN_LEFT, AT_NOON),
                new StockIssued(TEA, "order:536365", six, ORDER, PRICE, SEVEN_LEFT, AT_NOON),
                new DemandObserved(TEA, "order:536365", six, ORDER, PRICE, SEVEN_LEFT, AT_NOON),
                new DemandUnserved(TEA, "order:536365", six, Unserved.LOST, ORDER, PRICE, SEVEN_LEFT, AT_NOON),
                new DemandWithdrawn(TEA, "cancelled:536365", six, six, ORDER, AT_NOON, SEVEN_LEFT, AT_NOON),
                new StockAdjusted(TEA, "536414", -2, "damaged", SEVEN_LEFT, AT_NOON),
                new StockCounted(TEA, "count-1", Quantity.of(7), -1, true, SEVEN_LEFT, AT_NOON),
                new StockTransferred(TEA, "transfer-3", six, new LocationId("STORE-1"), SEVEN_LEFT, AT_NOON),
                new StockedOut(TEA, StockLevels.EMPTY, AT_NOON),
                new BackInStock(TEA, ShopTime.parse("2011-11-03T09:30Z"), SEVEN_LEFT, AT_NOON));
    }

    static Stream<Object> market() {
        var promotion = PromotionId.parse("promotion:autumn");
        return Stream.of(
                new BusinessDayStarted(MAIN, FRIDAY, NOON),
                new HolidayDeclared(MAIN, LocalDate.of(2011, 12, 25), "Christmas Day", true, NOON),
                new PromotionScheduled(
                        promotion,
                        MAIN,
                        new TreeSet<>(List.of(TEA.sku())),
                        FRIDAY,
                        FRIDAY.plusDays(6),
                        new BigDecimal("0.2"),
                        NOON),
                new PromotionWithdrawn(promotion, MAIN, NOON),
                new WeatherForecast(MAIN, FRIDAY, new TreeMap<>(Map.of("temperature_c", 8.5)), NOON),
                new SignalObserved(MAIN, "search_interest", SignalScope.of(TEA.sku()), FRIDAY, 61.0, "index", NOON));
    }

    static Stream<Object> demand() {
        return Stream.of(new ItemsRanked(
                MAIN, FRIDAY, new TreeSet<>(List.of(TEA.sku())), new TreeSet<>(List.of(new Sku("MUG-1"))), NOON));
    }

    static Stream<Object> shopper() {
        var list = RecommendationListId.parse("list:9f2c:1021");
        return Stream.of(
                new ItemViewed(ANNA, TEA.sku(), NOON),
                new ItemClicked(ANNA, TEA.sku(), NOON),
                new ItemFavourited(ANNA, TEA.sku(), NOON),
                new ItemCarted(ANNA, TEA.sku(), Quantity.of(2), NOON),
                new ItemRated(ANNA, TEA.sku(), 4, NOON),
                new RecommendationsShown(ANNA, list, List.of(TEA.sku()), NOON),
                new ShopperForgotten(ANNA, NOON));
    }
}
