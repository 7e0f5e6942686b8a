package io.restock.command.stock;

import io.restock.command.Deciders;
import io.restock.command.known.KnownLocations;
import io.restock.command.stock.StockCommand.ServeOrder;
import io.restock.command.stock.StockCommand.Told;
import io.restock.command.stock.StockCommand.WithdrawOrder;
import io.restock.events.OrderEvent;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.StockEvent;
import io.restock.events.StockItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Lets the stock items decide what an order does to them, in the order's own transaction: both are recorded, or neither.
 * The orders of one transaction are collected first, so that its stock items are taken in the order of their ids.
 */
@Component
@ProcessingGroup("stock-on-order")
class WhenOrderPlacedThenIssueStock {

    private static final String COLLECTED = "stock commands of " + WhenOrderPlacedThenIssueStock.class.getName();

    private final Deciders<StockItem> items;
    private final KnownLocations locations;
    private final EventStore events;

    WhenOrderPlacedThenIssueStock(Repository<StockItem> items, KnownLocations locations, EventStore events) {
        this.items = new Deciders<>(items, StockItem::new);
        this.locations = locations;
        this.events = events;
    }

    @EventHandler
    void react(OrderEvent event) {
        switch (event) {
            case OrderPlaced placed -> served(placed).forEach(collected()::add);
            case OrderCancelled cancelled -> withdrawn(cancelled).forEach(collected()::add);
            case ItemsReturned _ -> {}
        }
    }

    private Stream<StockCommand> served(OrderPlaced order) {
        var fulfilment = locations.open(order.location()).fulfilment();
        return OrderedUnits.of(order.lines()).stream()
                .map(ordered -> new ServeOrder(
                        new Told(
                                new StockItemId(ordered.sku(), order.location()),
                                order.order().toString(),
                                fulfilment,
                                order.occurredAt()),
                        order.order(),
                        ordered.units(),
                        ordered.unitPrice()));
    }

    private Stream<StockCommand> withdrawn(OrderCancelled order) {
        var fulfilment = locations.open(order.location()).fulfilment();
        return OrderedUnits.of(order.lines()).stream()
                .map(ordered -> new StockItemId(ordered.sku(), order.location()))
                .map(item -> new WithdrawOrder(
                        new Told(item, "cancelled:" + order.order().value(), fulfilment, order.occurredAt()),
                        order.order(),
                        order.placedAt(),
                        served(item, order.order())));
    }

    /** What the item's own events say that this order got. */
    private Served served(StockItemId item, OrderId order) {
        return events.readEvents(item.toString(), 0)
                .asStream()
                .map(event -> (StockEvent) event.getPayload())
                .reduce(Served.NOTHING, (served, event) -> served.after(event, order), (_, later) -> later);
    }

    private List<StockCommand> collected() {
        var batch = CurrentUnitOfWork.get();
        return batch.getOrComputeResource(COLLECTED, _ -> {
            var commands = new ArrayList<StockCommand>();
            batch.onPrepareCommit(
                    _ -> items.react(commands, command -> command.told().item(), StockItem::decide));
            return commands;
        });
    }
}
