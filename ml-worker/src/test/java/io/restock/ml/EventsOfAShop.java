package io.restock.ml;

import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.Money;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.ProductId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Publishes what the aggregates of a shop would have published, each stream numbered from 0. */
final class EventsOfAShop {

    private final LocationId location;
    private final EventBus events;
    private final TransactionManager transactions;
    private final Map<String, Long> next = new HashMap<>();
    private final List<EventMessage<?>> pending = new ArrayList<>();

    EventsOfAShop(LocationId location, EventBus events, TransactionManager transactions) {
        this.location = location;
        this.events = events;
        this.transactions = transactions;
    }

    EventsOfAShop opens() {
        return with(
                "location:" + location,
                new LocationOpened(
                        location,
                        "Main",
                        ZoneId.of("Europe/London"),
                        Currency.getInstance("GBP"),
                        new TreeSet<>(),
                        Instant.EPOCH));
    }

    EventsOfAShop startsDay(LocalDate day) {
        return with("market:" + location, new BusinessDayStarted(location, day, Instant.EPOCH));
    }

    StockItemId item(String sku) {
        return new StockItemId(new Sku(sku), location);
    }

    EventsOfAShop lists(String sku) {
        var product = new ProductId(new Sku(sku));
        return with(
                product.toString(),
                new ProductListed(product, sku, "ANY", new TreeMap<>(), Money.of("2.55", "GBP"), Instant.EPOCH));
    }

    EventsOfAShop order(String id, ShopperId shopper, String at, String... skus) {
        var lines = IntStream.range(0, skus.length)
                .mapToObj(i -> new OrderLine(i + 1, new Sku(skus[i]), Quantity.of(1), Money.of("2.55", "GBP")))
                .toList();
        return with(
                "order:" + id, new OrderPlaced(new OrderId(id), shopper, location, "web", lines, ShopTime.parse(at)));
    }

    EventsOfAShop demand(StockItemId item, long units, String at) {
        return with(
                item.toString(),
                new DemandObserved(
                        item,
                        "order:1",
                        Quantity.of(units),
                        OrderId.parse("order:1"),
                        Money.of("2.55", "GBP"),
                        StockLevels.EMPTY,
                        ShopTime.parse(at)));
    }

    /** The same on every day from one until another, which has none. */
    EventsOfAShop demandDaily(StockItemId item, long units, LocalDate first, LocalDate end) {
        first.datesUntil(end).forEach(day -> demand(item, units, day + "T10:00Z"));
        return this;
    }

    List<StockItemId> dozen() {
        return IntStream.range(0, 12).mapToObj(i -> item("ITEM-" + i)).toList();
    }

    /** On every day from one until another, which has none, in units that go up and down. */
    EventsOfAShop demandOfDozen(LocalDate first, LocalDate end) {
        var items = dozen();
        first.datesUntil(end).forEach(day -> {
            for (int i = 0; i < items.size(); i++) {
                demand(items.get(i), 1 + (day.toEpochDay() * 31 + i * 7L) % 9, day + "T10:00Z");
            }
        });
        return this;
    }

    EventsOfAShop with(String stream, Object event) {
        var sequence = next.merge(stream, 1L, Long::sum) - 1;
        pending.add(new GenericDomainEventMessage<>("Any", stream, sequence, event));
        return this;
    }

    void publish() {
        var batch = List.copyOf(pending);
        pending.clear();
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> events.publish(batch));
    }
}
