package io.restock.demo;

import io.restock.demo.api.Answer.Decision;
import io.restock.demo.api.Refused;
import io.restock.demo.api.Request.Approve;
import io.restock.demo.api.ShopApi;
import io.restock.demo.rule.BuyerRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A made-up buyer who decides in the evening what nobody decided. */
record Buyer(ShopApi api, BuyerRule rule, boolean atWork) {

    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final int LOOKS = 30;

    /** How many proposals he approved. */
    long closeDay(LocalDate day) throws InterruptedException {
        if (!atWork) {
            return 0;
        }
        var superseded = api.list("/api/decisions?status=superseded&location=MAIN", Decision.class);
        return rule.approvals(openProposals(), superseded, day).stream()
                .filter(this::approve)
                .count();
    }

    /** What waits for a decision, once it has stopped changing. */
    List<Decision> openProposals() throws InterruptedException {
        var seen = look();
        for (int i = 0; i < LOOKS; i++) {
            Thread.sleep(A_MOMENT);
            var now = look();
            if (now.equals(seen)) {
                break;
            }
            seen = now;
        }
        return seen;
    }

    private List<Decision> look() {
        return api.list("/api/decisions?status=open&location=MAIN", Decision.class);
    }

    /** False where the proposal changed meanwhile: it stays open until tomorrow. */
    private boolean approve(Decision proposal) {
        var path = "/api/proposals/%s@%s/approval".formatted(proposal.sku(), proposal.location());
        try {
            api.post(path, new Approve(proposal.id(), proposal.quantity(), "demo-buyer"));
            return true;
        } catch (Refused refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
            LOG.debug("Left open: {}", refused.getMessage());
            return false;
        }
    }
}
