package io.restock.command.replenishment;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.replenishment.Proposal.Status;
import io.restock.command.replenishment.ReplenishmentCommand.AdjustProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ApproveProposal;
import io.restock.command.replenishment.ReplenishmentCommand.RecordReceipt;
import io.restock.command.replenishment.ReplenishmentCommand.RejectProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.replenishment.ReplenishmentCommand.ReviewStock;
import io.restock.command.replenishment.ReplenishmentCommand.SetPolicy;
import io.restock.command.replenishment.ReplenishmentCommand.Verdict;
import io.restock.command.replenishment.ReplenishmentRejection.AlreadyDecided;
import io.restock.command.replenishment.ReplenishmentRejection.NotProposed;
import io.restock.command.replenishment.ReplenishmentRejection.NothingOutstanding;
import io.restock.command.replenishment.ReplenishmentRejection.ProposalChanged;
import io.restock.command.replenishment.review.ExpectedReceipt;
import io.restock.command.replenishment.review.Review;
import io.restock.command.replenishment.review.ReviewInputs;
import io.restock.events.Evidence;
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
import io.restock.events.ReplenishmentPolicy;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How one stock item is reordered: proposes on order days, lets people decide, and knows what is on order. */
@Aggregate(cache = "recentAggregates", snapshotTriggerDefinition = "longStreams")
@Revision("1")
class Replenishment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ReplenishmentStream id;

    private @Nullable ReplenishmentPolicy policy;
    private @Nullable Proposal latest;
    private SortedMap<String, ExpectedReceipt> onOrder = new TreeMap<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(SetPolicy command) {
        if (command.policy().equals(policy)) {
            return REPEATED;
        }
        apply(new PolicySet(command.stream().item(), command.policy(), command.by(), command.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ReviewStock command) {
        if (!mayPropose(command.inputs())) {
            return REPEATED;
        }
        var applied = policy == null ? command.otherwise() : policy;
        var evidence = new Review(command.inputs(), applied, List.copyOf(onOrder.values())).evidence();
        return Review.quantity(evidence).isNone() ? withdraw(command) : propose(command, evidence);
    }

    /** What is open is looked at again on any day; something new is proposed only on an order day, until somebody decides. */
    private boolean mayPropose(ReviewInputs inputs) {
        if (latest == null) {
            return inputs.isOrderDay();
        }
        if (inputs.businessDay().isBefore(latest.day())) {
            return false;
        }
        var decidedToday = latest.isDecided() && latest.day().equals(inputs.businessDay());
        return latest.isOpen() || (!decidedToday && inputs.isOrderDay());
    }

    private Outcome propose(ReviewStock command, Evidence evidence) {
        var quantity = Review.quantity(evidence);
        var before = latest;
        if (before == null || !before.day().equals(evidence.businessDay())) {
            propose(command, evidence, 1, before != null && before.isOpen() ? before.id() : null);
        } else if (!before.isOpen() || !before.quantity().equals(quantity)) {
            propose(command, evidence, before.revision() + 1, null);
        } else {
            return REPEATED;
        }
        return ACCEPTED;
    }

    private static void propose(ReviewStock command, Evidence evidence, int revision, @Nullable ProposalId supersedes) {
        var item = command.stream().item();
        apply(new ReplenishmentProposed(
                new ProposalId("%s@%s:%s".formatted(item.sku(), item.location(), evidence.businessDay())),
                item,
                revision,
                Review.quantity(evidence),
                evidence,
                supersedes,
                command.at()));
    }

    private Outcome withdraw(ReviewStock command) {
        if (latest == null || !latest.isOpen()) {
            return REPEATED;
        }
        apply(new ReplenishmentWithdrawn(
                latest.id(), command.stream().item(), "enough is on hand and on order", command.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ApproveProposal command) {
        var proposal = named(command.proposal());
        if (proposal.status() == Status.APPROVED && proposal.quantity().equals(command.seen())) {
            return REPEATED;
        }
        checkOpen(proposal);
        if (!proposal.quantity().equals(command.seen())) {
            throw new CommandRejected(new ProposalChanged(proposal.id(), command.seen(), proposal.quantity()));
        }
        order(command.stream(), proposal, command.seen(), command.verdict());
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(AdjustProposal command) {
        var proposal = named(command.proposal());
        if (proposal.status() == Status.APPROVED && proposal.quantity().equals(command.adjusted())) {
            return REPEATED;
        }
        checkOpen(proposal);
        var verdict = command.verdict();
        apply(new ReplenishmentAdjusted(
                proposal.id(),
                command.stream().item(),
                proposal.quantity(),
                command.adjusted(),
                verdict.by(),
                verdict.reasonCode(),
                verdict.note(),
                verdict.at()));
        order(command.stream(), proposal, command.adjusted(), verdict);
        return ACCEPTED;
    }

    private void order(ReplenishmentStream stream, Proposal proposal, Quantity quantity, Verdict verdict) {
        var orderedOn = verdict.businessDay();
        apply(new ReplenishmentApproved(proposal.id(), stream.item(), quantity, verdict.by(), orderedOn, verdict.at()));
        apply(new ReceiptExpected(
                proposal.id(), stream.item(), quantity, orderedOn.plusDays(proposal.leadTimeDays()), verdict.at()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RejectProposal command) {
        var proposal = named(command.proposal());
        if (proposal.status() == Status.REJECTED) {
            return REPEATED;
        }
        checkOpen(proposal);
        var verdict = command.verdict();
        apply(new ReplenishmentRejected(
                proposal.id(),
                command.stream().item(),
                proposal.quantity(),
                verdict.by(),
                verdict.reasonCode(),
                verdict.note(),
                verdict.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RecordReceipt command) {
        var expected = onOrder.get(command.proposal().toString());
        if (expected == null) {
            throw new CommandRejected(new NothingOutstanding(command.proposal()));
        }
        apply(new ReplenishmentReceived(
                command.proposal(),
                command.stream().item(),
                command.units(),
                expected.outstanding().less(command.units()),
                command.receivedOn(),
                command.at()));
        return ACCEPTED;
    }

    private Proposal named(ProposalId proposal) {
        if (latest == null || !latest.id().equals(proposal)) {
            throw new CommandRejected(new NotProposed(proposal));
        }
        return latest;
    }

    private static void checkOpen(Proposal proposal) {
        if (!proposal.isOpen()) {
            throw new CommandRejected(
                    new AlreadyDecided(proposal.id(), proposal.status().inWords()));
        }
    }

    @EventSourcingHandler
    void evolve(ReplenishmentEvent event) {
        id = new ReplenishmentStream(event.item());
        switch (event) {
            case PolicySet set -> policy = set.policy();
            case ReplenishmentProposed proposed -> latest = Proposal.of(proposed);
            case ReplenishmentWithdrawn _ -> becomes(Status.WITHDRAWN);
            case ReplenishmentRejected _ -> becomes(Status.REJECTED);
            case ReplenishmentApproved approved ->
                latest = latest == null ? null : latest.approved(approved.quantity());
            case ReceiptExpected receipt ->
                onOrder.put(
                        receipt.proposal().toString(), new ExpectedReceipt(receipt.quantity(), receipt.expectedOn()));
            case ReplenishmentReceived received ->
                onOrder.computeIfPresent(
                        received.proposal().toString(),
                        (_, expected) -> received.outstanding().isNone()
                                ? null
                                : new ExpectedReceipt(received.outstanding(), expected.on()));
            case ReplenishmentAdjusted _, OrderSentToSupplier _, ReplenishmentEvaluated _ -> {}
        }
    }

    private void becomes(Status status) {
        latest = latest == null ? null : latest.with(status);
    }

    // Axon makes an empty replenishment and lets it evolve.
    Replenishment() {}
}
