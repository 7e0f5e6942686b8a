package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every fact about how one stock item is reordered, in the order in which a reader meets them. */
public sealed interface ReplenishmentEvent {

    StockItemId item();

    Instant occurredAt();

    record PolicySet(StockItemId item, ReplenishmentPolicy policy, String by, Instant occurredAt)
            implements ReplenishmentEvent {}

    /**
     * @param revision counts from 1 the quantities that one plan run has proposed, as new forecasts came
     * @param supersedes the open proposal of an earlier plan run that this one replaces
     */
    record ReplenishmentProposed(
            ProposalId proposal,
            StockItemId item,
            int revision,
            Quantity quantity,
            Evidence evidence,
            @Nullable ProposalId supersedes,
            Instant occurredAt)
            implements ReplenishmentEvent {}

    /** Nothing needs to be ordered any more. */
    record ReplenishmentWithdrawn(ProposalId proposal, StockItemId item, String reason, Instant occurredAt)
            implements ReplenishmentEvent {}

    /** A person set another quantity; the approval follows. */
    record ReplenishmentAdjusted(
            ProposalId proposal,
            StockItemId item,
            Quantity proposed,
            Quantity adjusted,
            String by,
            String reasonCode,
            String note,
            Instant occurredAt)
            implements ReplenishmentEvent {}

    record ReplenishmentApproved(
            ProposalId proposal,
            StockItemId item,
            Quantity quantity,
            String by,
            LocalDate orderedOn,
            Instant occurredAt)
            implements ReplenishmentEvent {}

    record ReplenishmentRejected(
            ProposalId proposal,
            StockItemId item,
            Quantity quantity,
            String by,
            String reasonCode,
            String note,
            Instant occurredAt)
            implements ReplenishmentEvent {}

    record OrderSentToSupplier(
            ProposalId proposal, StockItemId item, Quantity quantity, String supplier, Instant occurredAt)
            implements ReplenishmentEvent {}

    record ReceiptExpected(
            ProposalId proposal, StockItemId item, Quantity quantity, LocalDate expectedOn, Instant occurredAt)
            implements ReplenishmentEvent {}

    /**
     * @param units that arrived now
     * @param outstanding of the same order
     */
    record ReplenishmentReceived(
            ProposalId proposal,
            StockItemId item,
            Quantity units,
            Quantity outstanding,
            LocalDate receivedOn,
            Instant occurredAt)
            implements ReplenishmentEvent {}

    /** What the decision turned out to be worth, once its protection interval was over. */
    record ReplenishmentEvaluated(
            ProposalId proposal, StockItemId item, Quantity demanded, Quantity unserved, Money cost, Instant occurredAt)
            implements ReplenishmentEvent {}
}
