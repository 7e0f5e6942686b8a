package io.restock.command.stock;

import io.restock.command.Rejection;
import io.restock.events.LocationId;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;

/** Every way in which a movement can be refused. */
sealed interface StockRejection extends Rejection {

    record MoreThanOnHand(StockItemId item, Quantity units, Quantity onHand) implements StockRejection {
        @Override
        public String reason() {
            return "%s units are to leave, but of %s only %s are on hand: if there are more, record a COUNT first"
                    .formatted(units, item, onHand);
        }
    }

    record MovementDiffers(StockItemId item, String movement) implements StockRejection {
        @Override
        public String reason() {
            return "movement '%s' of %s was recorded before with other content: another movement needs another id"
                    .formatted(movement, item);
        }
    }

    record TransferToItself(LocationId location) implements StockRejection {
        @Override
        public String reason() {
            return "a transfer leads to another location, not from %s to itself".formatted(location);
        }
    }
}
