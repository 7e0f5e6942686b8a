package io.restock.command.replenishment;

import io.restock.command.replenishment.ReplenishmentCommand.Verdict;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.ProposalId;
import io.restock.events.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person decided about a proposal, as it comes in. */
record VerdictBody(
        @Nullable ProposalId proposal,
        @Nullable Quantity quantity,
        @Nullable String by,
        @Nullable String reasonCode,
        @Nullable String note) {

    ProposalId named() {
        return Required.of(proposal, "/proposal");
    }

    Quantity units() {
        var units = Required.of(quantity, "/quantity");
        if (units.isNone()) {
            throw new MalformedBody("at least one unit; to order nothing, reject the proposal", "/quantity");
        }
        return units;
    }

    Verdict plain(LocalDate businessDay, Instant at) {
        return new Verdict(Required.text(by, "/by"), "", "", businessDay, at);
    }

    Verdict reasoned(LocalDate businessDay, Instant at) {
        return new Verdict(
                Required.text(by, "/by"),
                Required.text(reasonCode, "/reasonCode"),
                note == null ? "" : note,
                businessDay,
                at);
    }
}
