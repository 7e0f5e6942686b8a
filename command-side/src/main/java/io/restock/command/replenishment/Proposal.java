package io.restock.command.replenishment;

import io.restock.events.Evidence;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The latest proposal for one stock item, and what became of it.
 *
 * @param day the business day of the plan run that made it
 * @param revision counts from 1 the quantities that this run has proposed
 * @param quantity proposed or, once approved, ordered
 */
record Proposal(ProposalId id, LocalDate day, int revision, Quantity quantity, int leadTimeDays, Status status) {

    enum Status {
        OPEN,
        WITHDRAWN,
        APPROVED,
        REJECTED;

        String inWords() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Proposal of(ReplenishmentProposed proposed) {
        Evidence evidence = proposed.evidence();
        return new Proposal(
                proposed.proposal(),
                evidence.businessDay(),
                proposed.revision(),
                proposed.quantity(),
                evidence.demand().leadTimeDays(),
                Status.OPEN);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Once a person has decided, the run that proposed it proposes no more. */
    boolean isDecided() {
        return status == Status.APPROVED || status == Status.REJECTED;
    }

    Proposal with(Status now) {
        return new Proposal(id, day, revision, quantity, leadTimeDays, now);
    }

    Proposal approved(Quantity ordered) {
        return new Proposal(id, day, revision, ordered, leadTimeDays, Status.APPROVED);
    }
}
