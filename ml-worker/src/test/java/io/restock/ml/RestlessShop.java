package io.restock.ml;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.ProductId;
import io.restock.events.PromotionId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** A shop in which something of every kind happens, in an order that a seed decides. It is on winter time in London. */
final class RestlessShop {

    private static final List<String> WARES = List.of("TEA", "MUG", "POT");
    private static final OrderId ORDER = new OrderId("1");

    private final LocationId location;
    private final EventsOfAShop events;
    private final Random chance;
    private final Map<StockItemId, ShopTime> outSince = new HashMap<>();
    private LocalDate today;
    private LocalTime now = LocalTime.of(8, 0);
    private int promotions;

    RestlessShop(LocationId location, EventsOfAShop events, long seed, LocalDate today) {
        this.location = location;
        this.events = events;
        this.chance = new Random(seed);
        this.today = today;
    }

    /** Products of its own: two shops may run on one event store. */
    List<StockItemId> items() {
        return WARES.stream()
                .map(ware -> new StockItemId(new Sku(ware + "-" + location), location))
                .toList();
    }

    /** The weeks before; the business day has not started yet. */
    void remember() {
        today.minusDays(60).datesUntil(today).forEach(day -> items().forEach(item -> demand(item, day)));
        for (int i = 0; i < 20; i++) {
            somethingOfTheWorld();
        }
        events.publish();
    }

    void startDay() {
        today = today.plusDays(1);
        now = LocalTime.of(8, 0);
        events.with("market:" + location, new BusinessDayStarted(location, today, Instant.EPOCH))
                .publish();
    }

    void somethingHappens() {
        now = now.plusMinutes(5);
        for (int i = chance.nextInt(3); i >= 0; i--) {
            if (chance.nextBoolean()) {
                somethingOfTheWorld();
            } else {
                somethingOfTheStock();
            }
        }
        events.publish();
    }

    private void somethingOfTheStock() {
        var item = pick(items());
        var late = today.minusDays(chance.nextInt(30));
        switch (chance.nextInt(5)) {
            case 0, 1 -> demand(item, today);
            case 2 -> demand(item, late);
            case 3 ->
                events.with(
                        item.toString(),
                        new DemandWithdrawn(
                                item,
                                "cancelled:1",
                                Quantity.of(1 + chance.nextInt(4)),
                                Quantity.NONE,
                                ORDER,
                                at(late),
                                StockLevels.EMPTY,
                                at(today)));
            default -> comeOrGo(item);
        }
    }

    private void comeOrGo(StockItemId item) {
        var since = outSince.remove(item);
        if (since == null) {
            outSince.put(item, at(today));
            events.with(item.toString(), new StockedOut(item, StockLevels.EMPTY, at(today)));
        } else {
            events.with(item.toString(), new BackInStock(item, since, StockLevels.EMPTY, at(today)));
        }
    }

    private void somethingOfTheWorld() {
        var market = "market:" + location;
        var day = today.plusDays(chance.nextInt(40) - 20L);
        var knownAt = at(today.plusDays(chance.nextInt(5) - 3L)).instant();
        switch (chance.nextInt(6)) {
            case 0 ->
                events.with(
                        market,
                        new PromotionScheduled(
                                new PromotionId("p" + promotions++),
                                location,
                                new TreeSet<>(List.of(
                                        pick(items()).sku(), pick(items()).sku())),
                                day,
                                day.plusDays(chance.nextInt(10)),
                                new BigDecimal("0." + (1 + chance.nextInt(5))),
                                knownAt));
            case 1 ->
                events.with(
                        market,
                        new PromotionWithdrawn(
                                new PromotionId("p" + chance.nextInt(promotions + 1)), location, knownAt));
            case 2 -> events.with(market, new HolidayDeclared(location, day, "Feast", chance.nextBoolean(), knownAt));
            case 3 ->
                events.with(
                        market,
                        new WeatherForecast(
                                location, day, new TreeMap<>(Map.of("temperature_c", chance.nextGaussian())), knownAt));
            case 4 ->
                events.with(
                        market,
                        new SignalObserved(
                                location, "interest", anyScope(), day, chance.nextGaussian(), "index", knownAt));
            default -> list(pick(items()).sku());
        }
    }

    private SignalScope anyScope() {
        return switch (chance.nextInt(3)) {
            case 0 -> SignalScope.LOCATION;
            case 1 -> SignalScope.ofCategory("drinks");
            default -> SignalScope.of(pick(items()).sku());
        };
    }

    private void list(Sku sku) {
        var product = new ProductId(sku);
        var price = Money.of("2." + (10 + chance.nextInt(80)), "GBP");
        events.with(
                product.toString(),
                chance.nextBoolean()
                        ? new PriceChanged(product, price, Instant.EPOCH)
                        : new ProductListed(
                                product,
                                sku.value(),
                                chance.nextBoolean() ? "drinks" : "",
                                new TreeMap<>(Map.of("colour", "red")),
                                price,
                                Instant.EPOCH));
    }

    private void demand(StockItemId item, LocalDate day) {
        events.with(
                item.toString(),
                new DemandObserved(
                        item,
                        "order:1",
                        Quantity.of(1 + chance.nextInt(20)),
                        ORDER,
                        Money.of("2." + (10 + chance.nextInt(80)), "GBP"),
                        StockLevels.EMPTY,
                        at(day)));
    }

    private ShopTime at(LocalDate day) {
        return new ShopTime(day.atTime(now).atOffset(ZoneOffset.UTC));
    }

    private <T> T pick(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
