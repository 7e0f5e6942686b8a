package io.restock.command.order;

import io.restock.command.known.ToldTime;
import io.restock.events.LocationId;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.ReturnId;
import io.restock.events.ShopperId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of orders and returns. */
sealed interface OrderCommand {

    LocationId location();

    List<OrderLine> lines();

    /** @param placedAt none for now */
    record PlaceOrder(
            OrderId order,
            @Nullable ShopperId shopper,
            LocationId location,
            String channel,
            List<OrderLine> lines,
            @Nullable ToldTime placedAt)
            implements OrderCommand {}

    record AcceptReturn(
            ReturnId id,
            @Nullable OrderId order,
            @Nullable ShopperId shopper,
            LocationId location,
            List<OrderLine> lines,
            ToldTime returnedAt)
            implements OrderCommand {}

    /** Many at once, decided in one transaction; each is refused or recorded for itself. */
    record PlaceOrders(List<PlaceOrder> orders) {}

    record AcceptReturns(List<AcceptReturn> returns) {}

    /** @param at none for now */
    record CancelOrder(
            OrderId order, String reason, @Nullable ToldTime at) {}
}
