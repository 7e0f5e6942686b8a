package io.restock.query.decision;

import com.mongodb.reactivestreams.client.MongoDatabase;
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
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps one decision for each proposal. */
@Component
@ProcessingGroup(DecisionProjector.VIEW)
class DecisionProjector extends Projection<Decision> {

    static final String VIEW = "decisions";

    DecisionProjector(View<Decision> decisions) {
        super(decisions);
    }

    @Bean
    static View<Decision> decisions(MongoDatabase database) {
        return new View<>(database, VIEW, Decision.class);
    }

    @EventHandler
    void on(ReplenishmentEvent event, @SequenceNumber long sequence) {
        UnaryOperator<Decision> after = decision -> decision.after(event, sequence);
        switch (event) {
            case PolicySet _ -> {}
            case ReplenishmentProposed proposed -> propose(proposed, sequence);
            case ReplenishmentWithdrawn withdrawn -> change(withdrawn.proposal(), after);
            case ReplenishmentAdjusted adjusted -> change(adjusted.proposal(), after);
            case ReplenishmentApproved approved -> change(approved.proposal(), after);
            case ReplenishmentRejected rejected -> change(rejected.proposal(), after);
            case OrderSentToSupplier sent -> change(sent.proposal(), after);
            case ReceiptExpected expected -> change(expected.proposal(), after);
            case ReplenishmentReceived received -> change(received.proposal(), after);
            case ReplenishmentEvaluated evaluated -> change(evaluated.proposal(), after);
        }
    }

    private void propose(ReplenishmentProposed proposed, long sequence) {
        fold(
                proposed.proposal().toString(),
                () -> Decision.of(proposed, sequence),
                decision -> decision.after(proposed, sequence));
        if (proposed.supersedes() != null) {
            change(proposed.supersedes(), earlier -> earlier.supersededBy(proposed, sequence));
        }
    }

    private void change(ProposalId proposal, UnaryOperator<Decision> after) {
        Supplier<Decision> missing = () -> {
            throw new IllegalStateException("never proposed: " + proposal);
        };
        fold(proposal.toString(), missing, after);
    }
}
