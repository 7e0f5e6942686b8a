package io.restock.command.replenishment;

import io.restock.command.CommandRejected;
import io.restock.command.replenishment.ReplenishmentCommand.AdjustProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ApproveProposal;
import io.restock.command.replenishment.ReplenishmentCommand.RejectProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.replenishment.ReplenishmentCommand.Verdict;
import io.restock.command.replenishment.ReplenishmentRejection.AlreadyDecided;
import io.restock.command.replenishment.ReplenishmentRejection.ProposalChanged;
import io.restock.command.replenishment.review.ReviewInputs;
import io.restock.events.Evidence;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /**
     * What is open is looked at again on any day. Something new is proposed only on an order day, and once a person has
     * decided, not before the next one.
     */
    boolean letsReview(ReviewInputs inputs) {
        var today = inputs.businessDay();
        if (today.isBefore(day)) {
            return false;
        }
        var decidedToday = (status == Status.APPROVED || status == Status.REJECTED) && day.equals(today);
        return isOpen() || (!decidedToday && inputs.isOrderDay());
    }

    List<ReplenishmentEvent> approve(ApproveProposal command) {
        if (status == Status.APPROVED && quantity.equals(command.seen())) {
            return List.of();
        }
        checkOpen();
        if (!quantity.equals(command.seen())) {
            throw new CommandRejected(new ProposalChanged(id, command.seen(), quantity));
        }
        return ordered(command.stream(), command.seen(), command.verdict());
    }

    List<ReplenishmentEvent> adjust(AdjustProposal command) {
        if (status == Status.APPROVED && quantity.equals(command.adjusted())) {
            return List.of();
        }
        checkOpen();
        var verdict = command.verdict();
        var adjusted = new ReplenishmentAdjusted(
                id,
                command.stream().item(),
                quantity,
                command.adjusted(),
                verdict.by(),
                verdict.reasonCode(),
                verdict.note(),
                verdict.at());
        return Stream.concat(Stream.of(adjusted), ordered(command.stream(), command.adjusted(), verdict).stream())
                .toList();
    }

    List<ReplenishmentEvent> reject(RejectProposal command) {
        if (status == Status.REJECTED) {
            return List.of();
        }
        checkOpen();
        var verdict = command.verdict();
        return List.of(new ReplenishmentRejected(
                id,
                command.stream().item(),
                quantity,
                verdict.by(),
                verdict.reasonCode(),
                verdict.note(),
                verdict.at()));
    }

    private List<ReplenishmentEvent> ordered(ReplenishmentStream stream, Quantity units, Verdict verdict) {
        var orderedOn = verdict.businessDay();
        return List.of(
                new ReplenishmentApproved(id, stream.item(), units, verdict.by(), orderedOn, verdict.at()),
                new ReceiptExpected(id, stream.item(), units, orderedOn.plusDays(leadTimeDays), verdict.at()));
    }

    private void checkOpen() {
        if (!isOpen()) {
            throw new CommandRejected(new AlreadyDecided(id, status.inWords()));
        }
    }

    Proposal with(Status now) {
        return new Proposal(id, day, revision, quantity, leadTimeDays, now);
    }

    Proposal approved(Quantity ordered) {
        return new Proposal(id, day, revision, ordered, leadTimeDays, Status.APPROVED);
    }
}
