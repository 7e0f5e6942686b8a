package io.restock.command.order;

import io.restock.command.Rejection;
import io.restock.events.LocationId;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.ReturnId;
import java.util.Currency;

/** Every way in which an order or a return can be refused. */
sealed interface OrderRejection extends Rejection {

    record OrderDiffers(OrderId order) implements OrderRejection {
        @Override
        public String reason() {
            return "%s was placed before with other content: an order is placed once, another one needs another id"
                    .formatted(order);
        }
    }

    record ReturnDiffers(ReturnId id) implements OrderRejection {
        @Override
        public String reason() {
            return "%s was recorded before with other content: a return is recorded once, another one needs another id"
                    .formatted(id);
        }
    }

    record UnknownOrder(OrderId order) implements OrderRejection {
        @Override
        public String reason() {
            return "%s was never placed: place it with POST /api/orders first".formatted(order);
        }
    }

    record WrongCurrency(LocationId location, Currency currency, OrderLine line) implements OrderRejection {
        @Override
        public String reason() {
            return "line %d asks for %s at %s, but location %s counts in %s"
                    .formatted(line.number(), line.sku(), line.unitPrice(), location, currency);
        }
    }
}
