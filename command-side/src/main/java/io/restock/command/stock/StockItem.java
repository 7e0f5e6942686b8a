package io.restock.command.stock;

import static io.restock.command.Outcome.ACCEPTED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.Outcome;
import io.restock.command.stock.StockCommand.Told;
import io.restock.events.Fulfilment;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockTransferred;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One SKU at one location: what is on its shelf, what is owed, and since when it is out of stock. */
@Aggregate(cache = "recentAggregates", snapshotTriggerDefinition = "longStreams")
@Revision("1")
class StockItem {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable StockItemId id;

    private Shelf shelf = Shelf.EMPTY;
    private @Nullable ShopTime stockedOutSince;

    Outcome decide(StockCommand command) {
        new Entries(shelf).of(command).forEach(entry -> apply(entry));
        lookAtTheShelf(command.told());
        return ACCEPTED;
    }

    private void lookAtTheShelf(Told told) {
        if (stockedOutSince == null && shelf.isEmpty() && told.fulfilment() != Fulfilment.OBSERVE) {
            apply(new StockedOut(told.item(), shelf.levels(), told.at()));
        } else if (stockedOutSince != null && !shelf.isEmpty()) {
            apply(new BackInStock(told.item(), stockedOutSince, shelf.levels(), told.at()));
        }
    }

    StockLevels levels() {
        return shelf.levels();
    }

    @EventSourcingHandler
    void evolve(StockEvent event) {
        id = event.item();
        shelf = Shelf.of(event.levels());
        switch (event) {
            case StockedOut out -> stockedOutSince = out.occurredAt();
            case BackInStock _ -> stockedOutSince = null;
            case StockReceived _, StockIssued _, StockAdjusted _, StockCounted _, StockTransferred _ -> {}
            case DemandObserved _, DemandUnserved _, DemandWithdrawn _ -> {}
        }
    }

    // Axon makes an empty item and lets it evolve.
    StockItem() {}
}
