package io.restock.command.replenishment;

import io.restock.command.replenishment.review.ReviewInputs;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentPolicy;
import io.restock.events.StockItemId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one can ask of the replenishment of a stock item. */
sealed interface ReplenishmentCommand {

    ReplenishmentStream stream();

    /** @param otherwise the policy of items that have none of their own */
    record ReviewStock(
            @TargetAggregateIdentifier ReplenishmentStream stream,
            ReviewInputs inputs,
            ReplenishmentPolicy otherwise,
            Instant at)
            implements ReplenishmentCommand {}

    record SetPolicy(
            @TargetAggregateIdentifier ReplenishmentStream stream, ReplenishmentPolicy policy, String by, Instant at)
            implements ReplenishmentCommand {}

    /** @param seen the quantity that was approved, as it stood before the person's eyes */
    record ApproveProposal(
            @TargetAggregateIdentifier ReplenishmentStream stream, ProposalId proposal, Quantity seen, Verdict verdict)
            implements ReplenishmentCommand {}

    record AdjustProposal(
            @TargetAggregateIdentifier ReplenishmentStream stream,
            ProposalId proposal,
            Quantity adjusted,
            Verdict verdict)
            implements ReplenishmentCommand {}

    record RejectProposal(@TargetAggregateIdentifier ReplenishmentStream stream, ProposalId proposal, Verdict verdict)
            implements ReplenishmentCommand {}

    record RecordReceipt(
            @TargetAggregateIdentifier ReplenishmentStream stream,
            ProposalId proposal,
            Quantity units,
            LocalDate receivedOn,
            Instant at)
            implements ReplenishmentCommand {}

    /**
     * Who decided, and why.
     *
     * @param businessDay on which it was decided
     */
    record Verdict(String by, String reasonCode, String note, LocalDate businessDay, Instant at) {}

    /** The name of the event stream about how one stock item is reordered. */
    record ReplenishmentStream(StockItemId item) {

        @Override
        public String toString() {
            return "replenishment:%s@%s".formatted(item.sku(), item.location());
        }
    }
}
