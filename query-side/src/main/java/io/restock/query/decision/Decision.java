package io.restock.query.decision;

import static io.restock.query.decision.DecisionStatus.APPROVED;
import static io.restock.query.decision.DecisionStatus.OPEN;
import static io.restock.query.decision.DecisionStatus.RECEIVED;
import static io.restock.query.decision.DecisionStatus.REJECTED;
import static io.restock.query.decision.DecisionStatus.SUPERSEDED;
import static io.restock.query.decision.DecisionStatus.WITHDRAWN;

import io.restock.events.Evidence;
import io.restock.events.LocationId;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.OrderSentToSupplier;
import io.restock.events.ReplenishmentEvent.PolicySet;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentEvaluated;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import io.restock.events.Sku;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, and what has become of it.
 *
 * @param quantity decided, or else proposed now
 * @param proposedQuantity as the planner had it, whatever a person made of it
 * @param openCoins what it would cost, in the smallest coin, while it is open; 0 once it is not
 * @param supersededBy the later proposal that replaced it
 * @param version sequence number of the last event that this decision has seen
 */
record Decision(
        String id,
        Sku sku,
        LocationId location,
        DecisionStatus status,
        int revision,
        Quantity quantity,
        Quantity proposedQuantity,
        Evidence evidence,
        Instant proposedAt,
        Outcome outcome,
        @Nullable ProposalId supersededBy,
        long openCoins,
        long version)
        implements ViewDocument {

    static Decision of(ReplenishmentProposed proposed, long sequence) {
        return new Decision(
                proposed.proposal().toString(),
                proposed.item().sku(),
                proposed.item().location(),
                OPEN,
                proposed.revision(),
                proposed.quantity(),
                proposed.quantity(),
                proposed.evidence(),
                proposed.occurredAt(),
                Outcome.NONE,
                null,
                proposed.evidence().value().amount().unscaledValue().longValueExact(),
                sequence);
    }

    Decision after(ReplenishmentEvent event, long sequence) {
        if (sequence <= version) {
            return this;
        }
        var at = event.occurredAt();
        return switch (event) {
            case ReplenishmentProposed proposed -> of(proposed, sequence);
            case ReplenishmentWithdrawn withdrawn ->
                with(WITHDRAWN, quantity, outcome.decided(at, null).because(null, withdrawn.reason()), sequence);
            case ReplenishmentAdjusted adjusted ->
                with(OPEN, adjusted.adjusted(), outcome.because(adjusted.reasonCode(), adjusted.note()), sequence);
            case ReplenishmentApproved approved -> with(APPROVED, approved.quantity(), approved(approved), sequence);
            case ReplenishmentRejected rejected -> with(REJECTED, rejected.quantity(), rejected(rejected), sequence);
            case ReceiptExpected expected -> with(status, quantity, outcome.expected(expected.expectedOn()), sequence);
            case ReplenishmentReceived received ->
                with(
                        received.outstanding().isNone() ? RECEIVED : status,
                        quantity,
                        outcome.outstanding(received.outstanding()),
                        sequence);
            case OrderSentToSupplier _, ReplenishmentEvaluated _, PolicySet _ ->
                with(status, quantity, outcome, sequence);
        };
    }

    Decision supersededBy(ReplenishmentProposed later, long sequence) {
        return sequence <= version
                ? this
                : new Decision(
                        id,
                        sku,
                        location,
                        SUPERSEDED,
                        revision,
                        quantity,
                        proposedQuantity,
                        evidence,
                        proposedAt,
                        outcome.decided(later.occurredAt(), null),
                        later.proposal(),
                        0,
                        sequence);
    }

    private Outcome approved(ReplenishmentApproved approved) {
        return outcome.decided(approved.occurredAt(), approved.by()).outstanding(approved.quantity());
    }

    private Outcome rejected(ReplenishmentRejected rejected) {
        return outcome.decided(rejected.occurredAt(), rejected.by()).because(rejected.reasonCode(), rejected.note());
    }

    private Decision with(DecisionStatus status, Quantity quantity, Outcome outcome, long sequence) {
        return new Decision(
                id,
                sku,
                location,
                status,
                revision,
                quantity,
                proposedQuantity,
                evidence,
                proposedAt,
                outcome,
                supersededBy,
                status == OPEN ? openCoins : 0,
                sequence);
    }
}
