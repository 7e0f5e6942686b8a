package io.restock.command.stock;

import static io.restock.command.Outcome.ACCEPTED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.stock.StockCommand.AdjustStock;
import io.restock.command.stock.StockCommand.CountStock;
import io.restock.command.stock.StockCommand.IssueStock;
import io.restock.command.stock.StockCommand.ReceiveStock;
import io.restock.command.stock.StockCommand.ServeOrder;
import io.restock.command.stock.StockCommand.Told;
import io.restock.command.stock.StockCommand.TransferStock;
import io.restock.command.stock.StockCommand.WithdrawOrder;
import io.restock.command.stock.StockRejection.MoreThanOnHand;
import io.restock.events.Fulfilment;
import io.restock.events.Quantity;
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
import io.restock.events.Unserved;
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
        var told = command.told();
        switch (command) {
            case ServeOrder order -> serve(order);
            case WithdrawOrder order -> withdraw(order);
            case ReceiveStock receipt ->
                apply(new StockReceived(
                        told.item(),
                        told.movement(),
                        receipt.units(),
                        receipt.replenishment(),
                        shelf.with(receipt.units()).levels(),
                        told.at()));
            case IssueStock issue ->
                apply(new StockIssued(
                        told.item(),
                        told.movement(),
                        issue.units(),
                        null,
                        null,
                        without(issue.units(), told),
                        told.at()));
            case AdjustStock adjustment ->
                apply(new StockAdjusted(
                        told.item(),
                        told.movement(),
                        adjustment.difference(),
                        adjustment.reason(),
                        adjusted(adjustment),
                        told.at()));
            case CountStock count ->
                apply(new StockCounted(
                        told.item(),
                        told.movement(),
                        count.counted(),
                        count.counted().units() - shelf.onHand().units(),
                        count.synthetic(),
                        shelf.counted(count.counted()).levels(),
                        told.at()));
            case TransferStock transfer ->
                apply(new StockTransferred(
                        told.item(),
                        told.movement(),
                        transfer.units(),
                        transfer.to(),
                        without(transfer.units(), told),
                        told.at()));
        }
        lookAtTheShelf(told);
        return ACCEPTED;
    }

    private void serve(ServeOrder order) {
        switch (order.told().fulfilment()) {
            case OBSERVE -> observe(order);
            case ISSUE_OR_LOSE -> issue(order, Unserved.LOST);
            case ISSUE_OR_BACKORDER -> issue(order, Unserved.BACKORDERED);
        }
    }

    private void observe(ServeOrder order) {
        var told = order.told();
        apply(new DemandObserved(
                told.item(),
                told.movement(),
                order.units(),
                order.order(),
                order.unitPrice(),
                shelf.levels(),
                told.at()));
    }

    private void issue(ServeOrder order, Unserved otherwise) {
        var told = order.told();
        var fromShelf = shelf.atMost(order.units());
        var missing = order.units().less(fromShelf);
        if (!fromShelf.isNone()) {
            apply(new StockIssued(
                    told.item(),
                    told.movement(),
                    fromShelf,
                    order.order(),
                    order.unitPrice(),
                    shelf.without(fromShelf).levels(),
                    told.at()));
        }
        if (!missing.isNone()) {
            apply(new DemandUnserved(
                    told.item(),
                    told.movement(),
                    missing,
                    otherwise,
                    order.order(),
                    order.unitPrice(),
                    (otherwise == Unserved.BACKORDERED ? shelf.owing(missing) : shelf).levels(),
                    told.at()));
        }
    }

    private void withdraw(WithdrawOrder order) {
        var told = order.told();
        apply(new DemandWithdrawn(
                told.item(),
                told.movement(),
                order.served().demanded(),
                shelf.backFrom(order.served()),
                order.order(),
                order.demandedAt(),
                shelf.afterCancelling(order.served()).levels(),
                told.at()));
    }

    /** Where orders issue stock the books decide, so no more can leave than they hold; elsewhere they only follow. */
    private StockLevels without(Quantity units, Told told) {
        if (told.fulfilment() != Fulfilment.OBSERVE && units.compareTo(shelf.onHand()) > 0) {
            throw new CommandRejected(new MoreThanOnHand(told.item(), units, shelf.onHand()));
        }
        return shelf.without(units).levels();
    }

    private StockLevels adjusted(AdjustStock adjustment) {
        return adjustment.difference() < 0
                ? without(Quantity.of(Math.negateExact(adjustment.difference())), adjustment.told())
                : shelf.adjusted(adjustment.difference()).levels();
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
