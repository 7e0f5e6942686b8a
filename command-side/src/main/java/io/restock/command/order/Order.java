package io.restock.command.order;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.order.OrderRejection.OrderDiffers;
import io.restock.events.OrderEvent;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.ShopTime;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An order: placed once, and perhaps called off. */
@Aggregate
class Order {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable OrderId id;

    private @Nullable OrderPlaced placed;
    private boolean cancelled;

    Outcome place(OrderPlaced order) {
        if (placed == null) {
            apply(order);
            return ACCEPTED;
        }
        if (!placed.equals(order)) {
            throw new CommandRejected(new OrderDiffers(order.order()));
        }
        return REPEATED;
    }

    Outcome cancel(String reason, ShopTime at) {
        if (placed == null || cancelled) {
            return REPEATED;
        }
        apply(new OrderCancelled(placed.order(), placed.location(), placed.lines(), placed.occurredAt(), reason, at));
        return ACCEPTED;
    }

    @Nullable OrderPlaced placed() {
        return placed;
    }

    @EventSourcingHandler
    void evolve(OrderEvent event) {
        switch (event) {
            case OrderPlaced first -> {
                id = first.order();
                placed = first;
            }
            case OrderCancelled _ -> cancelled = true;
            case ItemsReturned _ -> {}
        }
    }

    // Axon makes an empty order and lets it evolve.
    Order() {}
}
