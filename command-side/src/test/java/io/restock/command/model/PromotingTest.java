package io.restock.command.model;

import static io.restock.command.model.gate.Evaluations.CANDIDATE;
import static io.restock.command.model.gate.Evaluations.CHAMPION;
import static io.restock.command.model.gate.Evaluations.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restock.command.RunningShop;
import io.restock.command.model.gate.Evaluations;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class PromotingTest extends RunningShop {

    @Test
    void a_model_is_promoted_through_the_gate_and_rolled_back_over_http() {
        register(CHAMPION);
        await().until(() -> slot(), kinds -> kinds.equals(List.of("ModelPromoted")));
        register(CANDIDATE);
        post("/api/models/" + CANDIDATE.sha256() + "/promotion", "{\"by\": \"anna\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:gate-closed")
                .jsonPath("$.faults[0]")
                .isEqualTo("evaluated against lstm-1 since it is champion, but it has not been evaluated");

        var again = "{\"by\": \"anna\", \"force\": true}";
        post("/api/models/" + CANDIDATE.sha256() + "/promotion", again)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo("/reason");
        say(CANDIDATE, "promotion", "\"force\": true, \"reason\": \"a new season\"", "accepted");
        say(CANDIDATE, "promotion", "\"force\": true, \"reason\": \"a new season\"", "repeated");
        say(CANDIDATE, "rollback", "\"reason\": \"it was worse\"", "accepted");
        say(CANDIDATE, "rollback", "\"reason\": \"it was worse\"", "repeated");
        say(CANDIDATE, "shadow", "\"reason\": \"to watch it\"", "accepted");
        say(CANDIDATE, "shadow/end", "\"reason\": \"seen enough\"", "accepted");

        publish("evaluation:1", Evaluations.better());
        await().until(() -> slot().contains("ModelJudged"));
        say(CANDIDATE, "retirement", "\"reason\": \"a better one is there\"", "accepted");
        assertThat(slot())
                .containsExactly(
                        "ModelPromoted",
                        "ModelPromoted",
                        "ModelRolledBack",
                        "ModelShadowed",
                        "ModelShadowEnded",
                        "ModelJudged",
                        "ModelRetired");
        assertThat(((ModelPromoted) stream("model-slot:demand/1").get(1)).forced())
                .isTrue();
    }

    @Test
    void what_is_not_registered_and_what_is_no_hash_is_refused() {
        post("/api/models/" + "9".repeat(64) + "/promotion", "{\"by\": \"anna\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unknown-model");
        post("/api/models/lstm/promotion", "{\"by\": \"anna\"}").expectStatus().isBadRequest();
    }

    private void say(ModelRef model, String what, String body, String status) {
        post("/api/models/%s/%s".formatted(model.sha256(), what), "{\"by\": \"anna\", %s}".formatted(body))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status);
    }

    private void register(ModelRef model) {
        publish(
                "model:" + model.sha256(),
                new ModelRegistered(model, "demand/1", new TreeMap<>(), 127_825, "anna", NOON));
    }

    private void publish(String stream, Object fact) {
        events.publish(new GenericDomainEventMessage<>("", stream, 0, fact));
    }

    private List<String> slot() {
        return stream("model-slot:demand/1").stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
