package io.restock.query.decision;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.item;
import static io.restock.query.Samples.proposal;
import static io.restock.query.Samples.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.StockItemId;
import io.restock.query.RunningQuerySide;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

class DecisionEndpointTest extends RunningQuerySide {

    private static final StockItemId MUG = item("MUG");
    private static final StockItemId POT = item("POT");
    private static final StockItemId CUP = item("CUP");

    @Test
    void open_decisions_come_the_dearest_first() {
        tell(proposed(MUG, FRIDAY, 12, "9.00 GBP"));
        tell(proposed(POT, FRIDAY, 24, "100.00 GBP"));

        eventually(() -> assertThat(get("/api/decisions?status=open").valueStream())
                .extracting(DecisionEndpointTest::id)
                .containsSubsequence("proposal:POT@MAIN:2011-11-04", "proposal:MUG@MAIN:2011-11-04"));
        assertThat(get("/api/decisions?status=open&sku=MUG").size()).isEqualTo(1);
        assertThat(get("/api/decisions?limit=1").size()).isEqualTo(1);

        var decision = get("/api/decisions/proposal:POT@MAIN:2011-11-04");
        assertThat(decision.at("/quantity").asInt()).isEqualTo(24);
        assertThat(decision.at("/evidence/demand/overProtection/1").asDouble()).isEqualTo(39.5);
        assertThat(decision.at("/evidence/value").asString()).isEqualTo("100.00 GBP");
        assertThat(decision.at("/decidedBy").isNull()).isTrue();
    }

    @Test
    void who_follows_the_open_ones_hears_that_one_is_no_longer_open() {
        tell(proposed(CUP, FRIDAY, 12, "9.00 GBP"));
        eventually(() ->
                assertThat(get("/api/decisions?status=open&sku=CUP").size()).isEqualTo(1));

        StepVerifier.create(stream("/api/decisions?status=open&sku=CUP", -1))
                .assertNext(event -> {
                    assertThat(event.name()).isEqualTo("decisions");
                    assertThat(status(event.document())).isEqualTo("open");
                })
                .then(() -> tell(
                        new ReplenishmentApproved(proposal(CUP, FRIDAY), CUP, Quantity.of(12), "anna", FRIDAY, NOON)))
                .assertNext(event -> assertThat(status(event.document())).isEqualTo("approved"))
                .thenCancel()
                .verify(PATIENCE);
        assertThat(get("/api/decisions?status=open&sku=CUP").size()).isZero();
        StepVerifier.create(stream("/api/decisions?status=open&sku=CUP", 0))
                .assertNext(event -> assertThat(status(event.document())).isEqualTo("approved"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void a_later_proposal_supersedes_the_open_one() {
        var jug = item("JUG");
        tell(proposed(jug, FRIDAY, 12, "9.00 GBP"));
        tell(superseding(jug, FRIDAY, FRIDAY.plusDays(1)));

        eventually(() -> assertThat(get("/api/decisions/proposal:JUG@MAIN:2011-11-04")
                        .at("/supersededBy")
                        .asString())
                .isEqualTo("proposal:JUG@MAIN:2011-11-05"));
        assertThat(status(get("/api/decisions/proposal:JUG@MAIN:2011-11-04"))).isEqualTo("superseded");
        assertThat(status(get("/api/decisions/proposal:JUG@MAIN:2011-11-05"))).isEqualTo("open");
    }

    @Test
    void wrong_questions_are_told_what_is_wrong() {
        assertThat(answer("/api/decisions?status=done", HttpStatus.BAD_REQUEST)
                        .at("/detail")
                        .asString())
                .isEqualTo("'done' is none of [open, approved, rejected, withdrawn, superseded, received]");
        assertThat(answer("/api/decisions?limit=0", HttpStatus.BAD_REQUEST)
                        .at("/type")
                        .asString())
                .isEqualTo("urn:restock:malformed-limit");
        assertThat(answer("/api/decisions/proposal:NONE", HttpStatus.NOT_FOUND)
                        .at("/type")
                        .asString())
                .isEqualTo("urn:restock:unknown-proposal");
    }

    private void tell(ReplenishmentEvent event) {
        tell("replenishment:" + event.item().sku() + "@" + event.item().location(), event);
    }

    private static ReplenishmentProposed superseding(StockItemId item, LocalDate day, LocalDate later) {
        var earlier = proposed(item, later, 24, "18.00 GBP");
        return new ReplenishmentProposed(
                earlier.proposal(), item, 1, earlier.quantity(), earlier.evidence(), proposal(item, day), NOON);
    }

    private static String id(JsonNode decision) {
        return decision.at("/id").asString();
    }

    private static String status(JsonNode decision) {
        return decision.at("/status").asString();
    }
}
