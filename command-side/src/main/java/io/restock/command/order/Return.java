package io.restock.command.order;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.order.OrderRejection.ReturnDiffers;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.ReturnId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Items that came back, recorded once. */
@Aggregate
class Return {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ReturnId id;

    private @Nullable ItemsReturned accepted;

    Outcome accept(ItemsReturned returned) {
        if (accepted == null) {
            apply(returned);
            return ACCEPTED;
        }
        if (!accepted.equals(returned)) {
            throw new CommandRejected(new ReturnDiffers(returned.id()));
        }
        return REPEATED;
    }

    @EventSourcingHandler
    void evolve(ItemsReturned event) {
        id = event.id();
        accepted = event;
    }

    // Axon makes an empty return and lets it evolve.
    Return() {}
}
