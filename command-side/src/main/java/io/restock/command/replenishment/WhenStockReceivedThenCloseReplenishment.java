package io.restock.command.replenishment;

import io.restock.command.Deciders;
import io.restock.command.replenishment.ReplenishmentCommand.RecordReceipt;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.events.StockEvent.StockReceived;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes what was received off what is on order, in the receipt's own transaction. */
@Component
@ProcessingGroup("replenishment-receipts")
class WhenStockReceivedThenCloseReplenishment {

    private final Deciders<Replenishment> replenishments;
    private final Clock clock;

    WhenStockReceivedThenCloseReplenishment(Repository<Replenishment> replenishments, Clock clock) {
        this.replenishments = new Deciders<>(replenishments, Replenishment::new);
        this.clock = clock;
    }

    @EventHandler
    void react(StockReceived event) {
        if (event.replenishment() != null) {
            var receipt = new RecordReceipt(
                    new ReplenishmentStream(event.item()),
                    event.replenishment(),
                    event.units(),
                    event.occurredAt().day(),
                    clock.instant());
            replenishments.react(List.of(receipt), RecordReceipt::stream, Replenishment::decide);
        }
    }
}
