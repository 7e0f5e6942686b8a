package io.restock.command.stock;

import io.restock.command.CommandRejected;
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
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockTransferred;
import io.restock.events.StockLevels;
import io.restock.events.Unserved;
import java.util.List;
import java.util.stream.Stream;

/** What a command writes into the books of a stock item whose shelf is as it is. */
record Entries(Shelf shelf) {

    List<StockEvent> of(StockCommand command) {
        return switch (command) {
            case ServeOrder order -> served(order);
            case WithdrawOrder order -> List.of(withdrawn(order));
            case ReceiveStock receipt -> List.of(received(receipt));
            case IssueStock issue -> List.of(issued(issue));
            case AdjustStock adjustment -> List.of(adjusted(adjustment));
            case CountStock count -> List.of(counted(count));
            case TransferStock transfer -> List.of(transferred(transfer));
        };
    }

    private List<StockEvent> served(ServeOrder order) {
        return switch (order.told().fulfilment()) {
            case OBSERVE -> List.of(observed(order));
            case ISSUE_OR_LOSE -> issued(order, Unserved.LOST);
            case ISSUE_OR_BACKORDER -> issued(order, Unserved.BACKORDERED);
        };
    }

    private List<StockEvent> issued(ServeOrder order, Unserved otherwise) {
        var fromShelf = shelf.atMost(order.units());
        var missing = order.units().less(fromShelf);
        var left = shelf.without(fromShelf);
        var owed = otherwise == Unserved.BACKORDERED ? left.owing(missing) : left;
        return Stream.of(issued(order, fromShelf, left), unserved(order, missing, otherwise, owed))
                .flatMap(List::stream)
                .toList();
    }

    private static List<StockEvent> issued(ServeOrder order, Quantity units, Shelf left) {
        var told = order.told();
        return units.isNone()
                ? List.of()
                : List.of(new StockIssued(
                        told.item(),
                        told.movement(),
                        units,
                        order.order(),
                        order.unitPrice(),
                        left.levels(),
                        told.at()));
    }

    private static List<StockEvent> unserved(ServeOrder order, Quantity units, Unserved outcome, Shelf left) {
        var told = order.told();
        return units.isNone()
                ? List.of()
                : List.of(new DemandUnserved(
                        told.item(),
                        told.movement(),
                        units,
                        outcome,
                        order.order(),
                        order.unitPrice(),
                        left.levels(),
                        told.at()));
    }

    private StockEvent observed(ServeOrder order) {
        var told = order.told();
        return new DemandObserved(
                told.item(),
                told.movement(),
                order.units(),
                order.order(),
                order.unitPrice(),
                shelf.levels(),
                told.at());
    }

    private StockEvent withdrawn(WithdrawOrder order) {
        var told = order.told();
        return new DemandWithdrawn(
                told.item(),
                told.movement(),
                order.served().demanded(),
                shelf.backFrom(order.served()),
                order.order(),
                order.demandedAt(),
                shelf.afterCancelling(order.served()).levels(),
                told.at());
    }

    private StockEvent received(ReceiveStock receipt) {
        var told = receipt.told();
        return new StockReceived(
                told.item(),
                told.movement(),
                receipt.units(),
                receipt.replenishment(),
                shelf.with(receipt.units()).levels(),
                told.at());
    }

    private StockEvent issued(IssueStock issue) {
        var told = issue.told();
        return new StockIssued(
                told.item(), told.movement(), issue.units(), null, null, without(issue.units(), told), told.at());
    }

    private StockEvent adjusted(AdjustStock adjustment) {
        var told = adjustment.told();
        long difference = adjustment.difference();
        var levels = difference < 0
                ? without(Quantity.of(Math.negateExact(difference)), told)
                : shelf.finding(Quantity.of(difference)).levels();
        return new StockAdjusted(told.item(), told.movement(), difference, adjustment.reason(), levels, told.at());
    }

    private StockEvent counted(CountStock count) {
        var told = count.told();
        return new StockCounted(
                told.item(),
                told.movement(),
                count.counted(),
                count.counted().units() - shelf.onHand().units(),
                count.synthetic(),
                shelf.counted(count.counted()).levels(),
                told.at());
    }

    private StockEvent transferred(TransferStock transfer) {
        var told = transfer.told();
        return new StockTransferred(
                told.item(),
                told.movement(),
                transfer.units(),
                transfer.to(),
                without(transfer.units(), told),
                told.at());
    }

    /** Where orders issue stock the books decide, so no more can leave than they hold; elsewhere they only follow. */
    private StockLevels without(Quantity units, Told told) {
        if (told.fulfilment() != Fulfilment.OBSERVE && units.compareTo(shelf.onHand()) > 0) {
            throw new CommandRejected(new MoreThanOnHand(told.item(), units, shelf.onHand()));
        }
        return shelf.without(units).levels();
    }
}
