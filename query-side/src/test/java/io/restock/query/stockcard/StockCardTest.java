package io.restock.query.stockcard;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.TEA;
import static io.restock.query.Samples.at;
import static io.restock.query.Samples.issued;
import static io.restock.query.Samples.levels;
import static io.restock.query.Samples.proposal;
import static io.restock.query.Samples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.Unserved;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tea that was counted, made up, as 20 units on Friday morning. */
class StockCardTest {

    private static final OrderId ORDER = new OrderId("1");
    private static final Money PRICE = Money.of("2.55", "GBP");

    @Test
    void says_what_is_on_hand_and_what_was_asked_for() {
        var card = after(
                counted(true), sold(TEA, 5, 15, "2011-11-04T09:00"), issued(TEA, null, 3, 12, "2011-11-04T10:00"));

        assertThat(card.onHand()).isEqualTo(12);
        assertThat(card.demandUnits()).isEqualTo(5);
        assertThat(card.synthetic()).isTrue();
        assertThat(card.lastMovementAt()).isEqualTo(at("2011-11-04T10:00"));
        assertThat(card.version()).isEqualTo(3);
    }

    @Test
    void a_real_count_is_no_longer_made_up() {
        assertThat(after(counted(true), counted(false)).synthetic()).isFalse();
    }

    @Test
    void demand_is_what_was_served_observed_and_unserved_less_what_was_withdrawn() {
        var card = after(
                sold(TEA, 5, 0, "2011-11-04T09:00"),
                new DemandUnserved(
                        TEA, "m", Quantity.of(4), Unserved.LOST, ORDER, PRICE, levels(0, 0), at("2011-11-04T09:00")),
                new DemandObserved(TEA, "m", Quantity.of(7), ORDER, PRICE, levels(0, 0), at("2011-11-04T10:00")),
                new DemandWithdrawn(
                        TEA,
                        "m",
                        Quantity.of(2),
                        Quantity.of(2),
                        ORDER,
                        at("2011-11-04T09:00"),
                        levels(2, 0),
                        at("2011-11-04T11:00")));

        assertThat(card.demandUnits()).isEqualTo(14);
        assertThat(card.unservedUnits()).isEqualTo(4);
        assertThat(card.onHand()).isEqualTo(2);
    }

    @Test
    void adjustments_are_summed_with_their_sign() {
        var card = after(adjusted(-9), adjusted(4));

        assertThat(card.adjustedUnits()).isEqualTo(-5);
        assertThat(card.demandUnits()).isZero();
    }

    @Test
    void knows_since_when_there_is_nothing_to_sell() {
        var out = new StockedOut(TEA, levels(0, 0), at("2011-11-04T09:00"));
        var back = new BackInStock(TEA, at("2011-11-04T09:00"), levels(6, 0), at("2011-11-05T08:00"));

        assertThat(after(out, adjusted(0)).stockedOutSince()).isEqualTo(at("2011-11-04T09:00"));
        assertThat(after(out, back).stockedOutSince()).isNull();
    }

    @Test
    void inventory_position_is_on_hand_plus_on_order_minus_back_ordered() {
        var owing = new DemandUnserved(
                TEA, "m", Quantity.of(4), Unserved.BACKORDERED, ORDER, PRICE, levels(0, 4), at("2011-11-04T09:00"));
        var card = after(owing).after(approved(36), 0);

        assertThat(card.onOrder()).isEqualTo(36);
        assertThat(card.backordered()).isEqualTo(4);
        assertThat(card.inventoryPosition()).isEqualTo(32);
        assertThat(card.after(received(24, 12), 1).onOrder()).isEqualTo(12);
    }

    @Test
    void what_comes_twice_counts_once() {
        var card = after(counted(true), sold(TEA, 5, 15, "2011-11-04T09:00")).after(approved(36), 0);

        assertThat(card.after(sold(TEA, 5, 15, "2011-11-04T09:00"), 1)).isSameAs(card);
        assertThat(card.after(approved(36), 0)).isSameAs(card);
    }

    private static StockCard after(StockEvent... events) {
        var card = StockCard.blank(TEA);
        for (var event : List.of(events)) {
            card = card.after(event, card.stockSequence() + 1);
        }
        return card;
    }

    private static StockEvent counted(boolean synthetic) {
        return new StockCounted(TEA, "m", Quantity.of(20), 20, synthetic, levels(20, 0), at("2011-11-04T08:00"));
    }

    private static StockEvent adjusted(long difference) {
        return new StockAdjusted(TEA, "m", difference, "damaged", levels(0, 0), at("2011-11-04T12:00"));
    }

    private static ReplenishmentEvent approved(long units) {
        return new ReplenishmentApproved(proposal(TEA, FRIDAY), TEA, Quantity.of(units), "anna", FRIDAY, NOON);
    }

    private static ReplenishmentEvent received(long units, long outstanding) {
        return new ReplenishmentReceived(
                proposal(TEA, FRIDAY), TEA, Quantity.of(units), Quantity.of(outstanding), FRIDAY.plusDays(7), NOON);
    }
}
