package io.restock.query.decision;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.TEA;
import static io.restock.query.Samples.proposal;
import static io.restock.query.Samples.proposed;
import static io.restock.query.decision.DecisionStatus.APPROVED;
import static io.restock.query.decision.DecisionStatus.OPEN;
import static io.restock.query.decision.DecisionStatus.RECEIVED;
import static io.restock.query.decision.DecisionStatus.REJECTED;
import static io.restock.query.decision.DecisionStatus.SUPERSEDED;
import static io.restock.query.decision.DecisionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 24 units of tea, proposed on Friday for 36.72 GBP. */
class DecisionTest {

    private static final ProposalId PROPOSAL = proposal(TEA, FRIDAY);
    private static final Decision OPENED = Decision.of(proposed(TEA, FRIDAY, 24, "36.72 GBP"), 0);

    @Test
    void is_open_at_first_and_keeps_the_evidence() {
        assertThat(OPENED.status()).isEqualTo(OPEN);
        assertThat(OPENED.quantity()).isEqualTo(Quantity.of(24));
        assertThat(OPENED.openCoins()).isEqualTo(3672);
        assertThat(OPENED.evidence().unconstrained()).isEqualTo(Quantity.of(21));
        assertThat(OPENED.outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void is_approved_ordered_and_received_bit_by_bit() {
        var ordered = after(approved(24), expected(24));
        var begun = ordered.after(received(20, 4), 3);
        var over = begun.after(received(4, 0), 4);

        assertThat(ordered.status()).isEqualTo(APPROVED);
        assertThat(ordered.openCoins()).isZero();
        assertThat(ordered.outcome())
                .isEqualTo(new Outcome(NOON, "anna", null, null, FRIDAY.plusDays(7), Quantity.of(24)));
        assertThat(begun.status()).isEqualTo(APPROVED);
        assertThat(begun.outcome().outstanding()).isEqualTo(Quantity.of(4));
        assertThat(over.status()).isEqualTo(RECEIVED);
        assertThat(over.outcome().outstanding()).isEqualTo(Quantity.NONE);
    }

    @Test
    void an_adjusted_quantity_is_what_was_decided_and_the_proposed_one_stays_known() {
        var decided = after(
                new ReplenishmentAdjusted(
                        PROPOSAL, TEA, Quantity.of(24), Quantity.of(36), "anna", "promotion", "posters", NOON),
                approved(36));

        assertThat(decided.status()).isEqualTo(APPROVED);
        assertThat(decided.quantity()).isEqualTo(Quantity.of(36));
        assertThat(decided.proposedQuantity()).isEqualTo(Quantity.of(24));
        assertThat(decided.outcome())
                .isEqualTo(new Outcome(NOON, "anna", "promotion", "posters", null, Quantity.of(36)));
    }

    @Test
    void says_who_rejected_it_and_why() {
        var rejected = after(
                new ReplenishmentRejected(PROPOSAL, TEA, Quantity.of(24), "anna", "discontinued", "no more", NOON));

        assertThat(rejected.status()).isEqualTo(REJECTED);
        assertThat(rejected.outcome()).isEqualTo(new Outcome(NOON, "anna", "discontinued", "no more", null, null));
    }

    @Test
    void is_open_again_when_the_same_run_proposes_again_after_withdrawing() {
        var withdrawn = after(new ReplenishmentWithdrawn(PROPOSAL, TEA, "a delivery came", NOON));
        var again = withdrawn.after(proposed(TEA, FRIDAY, 12, "18.36 GBP"), 2);

        assertThat(withdrawn.status()).isEqualTo(WITHDRAWN);
        assertThat(withdrawn.outcome()).isEqualTo(new Outcome(NOON, null, null, "a delivery came", null, null));
        assertThat(again.status()).isEqualTo(OPEN);
        assertThat(again.openCoins()).isEqualTo(1836);
        assertThat(again.outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void is_superseded_by_a_later_plan_run() {
        var superseded = OPENED.supersededBy(proposed(TEA, FRIDAY.plusDays(1), 36, "55.08 GBP"), 1);

        assertThat(superseded.status()).isEqualTo(SUPERSEDED);
        assertThat(superseded.supersededBy()).isEqualTo(proposal(TEA, FRIDAY.plusDays(1)));
        assertThat(superseded.openCoins()).isZero();
    }

    @Test
    void what_comes_twice_changes_nothing() {
        var approved = after(approved(24));

        assertThat(approved.after(proposed(TEA, FRIDAY, 24, "36.72 GBP"), 0)).isSameAs(approved);
        assertThat(approved.after(approved(24), 1)).isSameAs(approved);
        assertThat(approved.supersededBy(proposed(TEA, FRIDAY, 24, "36.72 GBP"), 1))
                .isSameAs(approved);
    }

    private static Decision after(ReplenishmentEvent... events) {
        var decision = OPENED;
        for (var event : List.of(events)) {
            decision = decision.after(event, decision.version() + 1);
        }
        return decision;
    }

    private static ReplenishmentEvent approved(long units) {
        return new ReplenishmentApproved(PROPOSAL, TEA, Quantity.of(units), "anna", FRIDAY, NOON);
    }

    private static ReplenishmentEvent expected(long units) {
        return new ReceiptExpected(PROPOSAL, TEA, Quantity.of(units), FRIDAY.plusDays(7), NOON);
    }

    private static ReplenishmentEvent received(long units, long outstanding) {
        return new ReplenishmentReceived(
                PROPOSAL, TEA, Quantity.of(units), Quantity.of(outstanding), FRIDAY.plusDays(7), NOON);
    }
}
