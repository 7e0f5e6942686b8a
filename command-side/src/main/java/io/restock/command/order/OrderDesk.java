package io.restock.command.order;

import io.restock.command.CommandRejected;
import io.restock.command.Deciders;
import io.restock.command.Outcome;
import io.restock.command.known.KnownLocations;
import io.restock.command.known.KnownProducts;
import io.restock.command.order.OrderCommand.AcceptReturn;
import io.restock.command.order.OrderCommand.AcceptReturns;
import io.restock.command.order.OrderCommand.CancelOrder;
import io.restock.command.order.OrderCommand.PlaceOrder;
import io.restock.command.order.OrderCommand.PlaceOrders;
import io.restock.command.order.OrderRejection.UnknownOrder;
import io.restock.command.order.OrderRejection.WrongCurrency;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderLine;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes orders and returns by the dozen, and looks up what they refer to. */
@Component
class OrderDesk {

    private final Deciders<Order> orders;
    private final Deciders<Return> returns;
    private final KnownLocations locations;
    private final KnownProducts products;

    OrderDesk(Repository<Order> orders, Repository<Return> returns, KnownLocations locations, KnownProducts products) {
        this.orders = new Deciders<>(orders, Order::new);
        this.returns = new Deciders<>(returns, Return::new);
        this.locations = locations;
        this.products = products;
    }

    @CommandHandler
    List<Outcome> decide(PlaceOrders batch) {
        return orders.decide(batch.orders(), PlaceOrder::order, this::place);
    }

    @CommandHandler
    List<Outcome> decide(AcceptReturns batch) {
        return returns.decide(batch.returns(), AcceptReturn::id, this::accept);
    }

    @CommandHandler
    Outcome decide(CancelOrder command) {
        return orders.decide(List.of(command), CancelOrder::order, this::cancel).getFirst();
    }

    private Outcome place(Order order, PlaceOrder command) {
        check(command);
        var before = order.placed();
        var placedAt = before != null && command.placedAt() == null
                ? before.occurredAt()
                : locations.moment(command.placedAt(), command.location());
        return order.place(new OrderPlaced(
                command.order(), command.shopper(), command.location(), command.channel(), command.lines(), placedAt));
    }

    private Outcome cancel(Order order, CancelOrder command) {
        var placed = order.placed();
        if (placed == null) {
            throw new CommandRejected(new UnknownOrder(command.order()));
        }
        return order.cancel(command.reason(), locations.moment(command.at(), placed.location()));
    }

    private Outcome accept(Return accepted, AcceptReturn command) {
        check(command);
        return accepted.accept(new ItemsReturned(
                command.id(),
                command.order(),
                command.shopper(),
                command.location(),
                command.lines(),
                locations.moment(command.returnedAt(), command.location())));
    }

    private void check(OrderCommand command) {
        var currency = locations.open(command.location()).currency();
        for (var line : command.lines()) {
            products.demand(line.sku(), pointer(line));
            if (!line.unitPrice().currency().equals(currency)) {
                throw new CommandRejected(new WrongCurrency(command.location(), currency, line));
            }
        }
    }

    private static String pointer(OrderLine line) {
        return "/lines/%d/sku".formatted(line.number() - 1);
    }
}
