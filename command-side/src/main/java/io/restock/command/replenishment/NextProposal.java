package io.restock.command.replenishment;

import io.restock.command.replenishment.ReplenishmentCommand.ReviewStock;
import io.restock.command.replenishment.review.Review;
import io.restock.events.Evidence;
import io.restock.events.ProposalId;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a review changes about the latest proposal, if there was one. */
record NextProposal(@Nullable Proposal latest, ReviewStock command) {

    List<ReplenishmentEvent> of(Evidence evidence) {
        if (Review.quantity(evidence).isNone()) {
            return withdrawn();
        }
        if (latest == null || !latest.day().equals(evidence.businessDay())) {
            return proposed(evidence, 1, latest != null && latest.isOpen() ? latest.id() : null);
        }
        return latest.isOpen() && latest.quantity().equals(Review.quantity(evidence))
                ? List.of()
                : proposed(evidence, latest.revision() + 1, null);
    }

    private List<ReplenishmentEvent> proposed(Evidence evidence, int revision, @Nullable ProposalId supersedes) {
        var item = command.stream().item();
        return List.of(new ReplenishmentProposed(
                new ProposalId("%s@%s:%s".formatted(item.sku(), item.location(), evidence.businessDay())),
                item,
                revision,
                Review.quantity(evidence),
                evidence,
                supersedes,
                command.at()));
    }

    private List<ReplenishmentEvent> withdrawn() {
        return latest == null || !latest.isOpen()
                ? List.of()
                : List.of(new ReplenishmentWithdrawn(
                        latest.id(), command.stream().item(), "enough is on hand and on order", command.at()));
    }
}
