package io.restock.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every fact about what shoppers ordered, cancelled and sent back. */
public sealed interface OrderEvent {

    /** The location that serves the order. */
    LocationId location();

    List<OrderLine> lines();

    ShopTime occurredAt();

    /** @param shopper none for a guest */
    record OrderPlaced(
            OrderId order,
            @Nullable ShopperId shopper,
            LocationId location,
            String channel,
            List<OrderLine> lines,
            ShopTime occurredAt)
            implements OrderEvent {}

    /** The whole order was called off; repeats its lines and when they were asked for. */
    record OrderCancelled(
            OrderId order,
            LocationId location,
            List<OrderLine> lines,
            ShopTime placedAt,
            String reason,
            ShopTime occurredAt)
            implements OrderEvent {}

    /**
     * Items came back. They return to stock only by a movement of their own, once somebody has looked at them.
     *
     * @param order none where the shop does not know which order they belong to
     */
    record ItemsReturned(
            ReturnId id,
            @Nullable OrderId order,
            @Nullable ShopperId shopper,
            LocationId location,
            List<OrderLine> lines,
            ShopTime occurredAt)
            implements OrderEvent {}
}
