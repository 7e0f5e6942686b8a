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
import io.restock.command.replenishment.ReplenishmentRejection.NotProposed;
import io.restock.command.replenishment.ReplenishmentRejection.NothingOutstanding;
import io.restock.command.replenishment.review.ExpectedReceipt;
import io.restock.command.replenishment.review.Review;
import io.restock.events.ProposalId;
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
        return command.policy().equals(policy)
                ? REPEATED
                : recordAll(
                        List.of(new PolicySet(command.stream().item(), command.policy(), command.by(), command.at())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ReviewStock command) {
        var inputs = command.inputs();
        if (latest == null ? !inputs.isOrderDay() : !latest.letsReview(inputs)) {
            return REPEATED;
        }
        var applied = policy == null ? command.otherwise() : policy;
        var review = new Review(inputs, applied, List.copyOf(onOrder.values()));
        return recordAll(new NextProposal(latest, command).of(review.evidence()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ApproveProposal command) {
        return recordAll(named(command.proposal()).approve(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(AdjustProposal command) {
        return recordAll(named(command.proposal()).adjust(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RejectProposal command) {
        return recordAll(named(command.proposal()).reject(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RecordReceipt command) {
        var expected = onOrder.get(command.proposal().toString());
        if (expected == null) {
            throw new CommandRejected(new NothingOutstanding(command.proposal()));
        }
        return recordAll(List.of(new ReplenishmentReceived(
                command.proposal(),
                command.stream().item(),
                command.units(),
                expected.outstanding().less(command.units()),
                command.receivedOn(),
                command.at())));
    }

    private Proposal named(ProposalId proposal) {
        if (latest == null || !latest.id().equals(proposal)) {
            throw new CommandRejected(new NotProposed(proposal));
        }
        return latest;
    }

    private static Outcome recordAll(List<ReplenishmentEvent> events) {
        events.forEach(event -> apply(event));
        return events.isEmpty() ? REPEATED : ACCEPTED;
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
