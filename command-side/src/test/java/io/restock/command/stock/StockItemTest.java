package io.restock.command.stock;

import io.restock.command.CommandRejected;
import io.restock.command.Deciders;
import io.restock.command.Outcome;
import io.restock.command.stock.StockCommand.AdjustStock;
import io.restock.command.stock.StockCommand.CountStock;
import io.restock.command.stock.StockCommand.IssueStock;
import io.restock.command.stock.StockCommand.ReceiveStock;
import io.restock.command.stock.StockCommand.ServeOrder;
import io.restock.command.stock.StockCommand.Told;
import io.restock.command.stock.StockCommand.WithdrawOrder;
import io.restock.command.stock.StockRejection.MoreThanOnHand;
import io.restock.events.Fulfilment;
import io.restock.events.Money;
import io.restock.events.OrderId;
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
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.events.Unserved;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockItemTest {

    private static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");
    private static final OrderId ORDER = new OrderId("536365");
    private static final Money PRICE = Money.of("2.55", "GBP");
    private static final ShopTime MORNING = ShopTime.parse("2011-11-04T08:00:00Z");
    private static final ShopTime NOON = ShopTime.parse("2011-11-04T12:00:00Z");

    private final AggregateTestFixture<StockItem> item = new AggregateTestFixture<>(StockItem.class);

    @BeforeEach
    void everybody_talks_to_the_item_through_its_books() {
        item.registerAnnotatedCommandHandler(new Books(item.getRepository()));
    }

    @Test
    void an_order_takes_what_is_on_the_shelf_and_loses_the_rest() {
        item.given(counted(5))
                .when(order(8, Fulfilment.ISSUE_OR_LOSE))
                .expectEvents(
                        new StockIssued(TEA, "order:536365", Quantity.of(5), ORDER, PRICE, levels(0, 0), NOON),
                        new DemandUnserved(
                                TEA, "order:536365", Quantity.of(3), Unserved.LOST, ORDER, PRICE, levels(0, 0), NOON),
                        new StockedOut(TEA, levels(0, 0), NOON));
    }

    @Test
    void an_order_takes_what_is_on_the_shelf_and_waits_for_the_rest() {
        item.given(counted(5))
                .when(order(8, Fulfilment.ISSUE_OR_BACKORDER))
                .expectEvents(
                        new StockIssued(TEA, "order:536365", Quantity.of(5), ORDER, PRICE, levels(0, 0), NOON),
                        new DemandUnserved(
                                TEA,
                                "order:536365",
                                Quantity.of(3),
                                Unserved.BACKORDERED,
                                ORDER,
                                PRICE,
                                levels(0, 3),
                                NOON),
                        new StockedOut(TEA, levels(0, 3), NOON));
    }

    @Test
    void an_empty_shelf_opens_one_stock_out_only() {
        item.given(counted(0), new StockedOut(TEA, levels(0, 0), MORNING))
                .when(order(2, Fulfilment.ISSUE_OR_LOSE))
                .expectEvents(new DemandUnserved(
                        TEA, "order:536365", Quantity.of(2), Unserved.LOST, ORDER, PRICE, levels(0, 0), NOON));
    }

    @Test
    void the_last_unit_sold_empties_the_shelf() {
        item.given(counted(5))
                .when(order(5, Fulfilment.ISSUE_OR_LOSE))
                .expectEvents(
                        new StockIssued(TEA, "order:536365", Quantity.of(5), ORDER, PRICE, levels(0, 0), NOON),
                        new StockedOut(TEA, levels(0, 0), NOON));
    }

    @Test
    void where_orders_are_only_observed_stock_stays_as_it_is() {
        item.givenNoPriorActivity()
                .when(order(8, Fulfilment.OBSERVE))
                .expectEvents(
                        new DemandObserved(TEA, "order:536365", Quantity.of(8), ORDER, PRICE, levels(0, 0), NOON));
    }

    @Test
    void a_receipt_serves_back_orders_first_and_ends_the_stock_out() {
        item.given(
                        new DemandUnserved(
                                TEA,
                                "order:1",
                                Quantity.of(3),
                                Unserved.BACKORDERED,
                                ORDER,
                                PRICE,
                                levels(0, 3),
                                MORNING),
                        new StockedOut(TEA, levels(0, 3), MORNING))
                .when(tell(new ReceiveStock(told("receipt-1", Fulfilment.ISSUE_OR_BACKORDER), Quantity.of(10), null)))
                .expectEvents(
                        new StockReceived(TEA, "receipt-1", Quantity.of(10), null, levels(7, 0), NOON),
                        new BackInStock(TEA, MORNING, levels(7, 0), NOON));
    }

    @Test
    void a_cancelled_order_gives_back_what_it_got_and_no_longer_waits() {
        item.given(
                        new StockIssued(TEA, "order:536365", Quantity.of(5), ORDER, PRICE, levels(0, 0), MORNING),
                        new DemandUnserved(
                                TEA,
                                "order:536365",
                                Quantity.of(3),
                                Unserved.BACKORDERED,
                                ORDER,
                                PRICE,
                                levels(0, 3),
                                MORNING),
                        new StockedOut(TEA, levels(0, 3), MORNING))
                .when(tell(new WithdrawOrder(
                        told("cancelled:536365", Fulfilment.ISSUE_OR_BACKORDER),
                        ORDER,
                        MORNING,
                        new Served(Quantity.of(5), Quantity.of(3), Quantity.NONE))))
                .expectEvents(
                        new DemandWithdrawn(
                                TEA,
                                "cancelled:536365",
                                Quantity.of(8),
                                Quantity.of(5),
                                ORDER,
                                MORNING,
                                levels(5, 0),
                                NOON),
                        new BackInStock(TEA, MORNING, levels(5, 0), NOON));
    }

    @Test
    void a_back_order_that_was_served_meanwhile_comes_back_to_the_shelf() {
        item.given(counted(2))
                .when(tell(new WithdrawOrder(
                        told("cancelled:536365", Fulfilment.ISSUE_OR_BACKORDER),
                        ORDER,
                        MORNING,
                        new Served(Quantity.of(5), Quantity.of(3), Quantity.NONE))))
                .expectEvents(new DemandWithdrawn(
                        TEA, "cancelled:536365", Quantity.of(8), Quantity.of(8), ORDER, MORNING, levels(10, 0), NOON));
    }

    @Test
    void a_count_says_how_far_the_books_were_off() {
        item.given(counted(5))
                .when(tell(new CountStock(told("count-2", Fulfilment.ISSUE_OR_LOSE), Quantity.of(3), false)))
                .expectEvents(new StockCounted(TEA, "count-2", Quantity.of(3), -2, false, levels(3, 0), NOON));
    }

    @Test
    void no_more_can_leave_than_the_books_hold_where_orders_issue_stock() {
        item.given(counted(5))
                .when(tell(new IssueStock(told("issue-1", Fulfilment.ISSUE_OR_LOSE), Quantity.of(6))))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new MoreThanOnHand(TEA, Quantity.of(6), Quantity.of(5)));
    }

    @Test
    void books_that_only_follow_the_warehouse_stop_at_zero() {
        item.given(counted(5))
                .when(tell(new AdjustStock(told("adjust-1", Fulfilment.OBSERVE), -7, "broken")))
                .expectEvents(new StockAdjusted(TEA, "adjust-1", -7, "broken", levels(0, 0), NOON));
    }

    private static StockEvent counted(long units) {
        return new StockCounted(TEA, "count-1", Quantity.of(units), units, false, levels(units, 0), MORNING);
    }

    private static Tell order(long units, Fulfilment fulfilment) {
        return tell(new ServeOrder(told("order:536365", fulfilment), ORDER, Quantity.of(units), PRICE));
    }

    private static Told told(String movement, Fulfilment fulfilment) {
        return new Told(TEA, movement, fulfilment, NOON);
    }

    private static StockLevels levels(long onHand, long backordered) {
        return new StockLevels(Quantity.of(onHand), Quantity.of(backordered));
    }

    private static Tell tell(StockCommand command) {
        return new Tell(command);
    }

    record Tell(StockCommand command) {}

    static final class Books {

        private final Deciders<StockItem> items;

        Books(Repository<StockItem> items) {
            this.items = new Deciders<>(items, StockItem::new);
        }

        @CommandHandler
        void pass(Tell tell) {
            var outcome = items.decide(
                    List.of(tell.command()), command -> command.told().item(), StockItem::decide);
            if (outcome.getFirst() instanceof Outcome.Rejected(var rejection)) {
                throw new CommandRejected(rejection);
            }
        }
    }
}
