package io.restock.query.decision;

import io.restock.events.Evidence;
import io.restock.events.LocationId;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as it is shown: on one level. */
record DecisionShown(
        String id,
        Sku sku,
        LocationId location,
        DecisionStatus status,
        int revision,
        Quantity quantity,
        Quantity proposedQuantity,
        Evidence evidence,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable LocalDate expectedOn,
        @Nullable Quantity outstanding,
        @Nullable ProposalId supersededBy,
        long version) {

    static DecisionShown of(Decision decision) {
        var outcome = decision.outcome();
        return new DecisionShown(
                decision.id(),
                decision.sku(),
                decision.location(),
                decision.status(),
                decision.revision(),
                decision.quantity(),
                decision.proposedQuantity(),
                decision.evidence(),
                decision.proposedAt(),
                outcome.decidedAt(),
                outcome.decidedBy(),
                outcome.reasonCode(),
                outcome.note(),
                outcome.expectedOn(),
                outcome.outstanding(),
                decision.supersededBy(),
                decision.version());
    }
}
