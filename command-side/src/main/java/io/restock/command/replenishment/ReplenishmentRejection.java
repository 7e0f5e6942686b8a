package io.restock.command.replenishment;

import io.restock.command.Rejection;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;

/** Every way in which a decision about a reorder can be refused. */
sealed interface ReplenishmentRejection extends Rejection {

    record NotProposed(ProposalId proposal) implements ReplenishmentRejection {
        @Override
        public String reason() {
            return "%s is not open for this item: it was never made, or a later one took its place".formatted(proposal);
        }
    }

    record AlreadyDecided(ProposalId proposal, String status) implements ReplenishmentRejection {
        @Override
        public String reason() {
            return "%s is %s already".formatted(proposal, status);
        }
    }

    record ProposalChanged(ProposalId proposal, Quantity seen, Quantity now) implements ReplenishmentRejection {
        @Override
        public String reason() {
            return "%s was for %s units when it was looked at and is for %s now: look again"
                    .formatted(proposal, seen, now);
        }
    }

    record NothingOutstanding(ProposalId proposal) implements ReplenishmentRejection {
        @Override
        public String reason() {
            return "nothing is outstanding of %s: leave 'replenishment' out if the goods came all the same"
                    .formatted(proposal);
        }
    }
}
