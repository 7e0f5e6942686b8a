package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import io.restock.ml.demand.training.kept.TrainingRun.State;
import io.restock.ml.demand.training.kept.TrainingRuns;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The whole worker, with a shop of twelve items that have sold for 120 days. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@TestPropertySource(properties = "restock.training.on-drift=true")
class TrainingLifeTest extends RunningWorker {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final String ONE_EPOCH =
            "{\"id\": \"first\", \"by\": \"anna\", \"epochs\": 1, \"storage\": \"FP16\"}";

    private static final String HUNDRED_EPOCHS = "{\"id\": \"long\", \"by\": \"anna\", \"epochs\": 100}";

    @Autowired
    private TrainingRuns trainings;

    @Test
    void a_model_is_trained_from_the_shop_s_own_events_registered_and_evaluated() {
        problem(post(ONE_EPOCH), 409, "too-little-data");
        shop("MAIN")
                .opens()
                .demandOfDozen(FRIDAY.minusDays(120), FRIDAY)
                .startsDay(FRIDAY)
                .publish();
        soon().untilAsserted(() -> post(HUNDRED_EPOCHS).expectStatus().isAccepted());
        awaitState("long", State.RUNNING);
        post(ONE_EPOCH).expectStatus().isAccepted();
        web().delete().uri("/api/trainings/long").exchange().expectStatus().isOk();
        problem(post("{\"id\": \"first\", \"by\": \"anna\"}"), 409, "another-training");

        var steps = web().get()
                .uri("/api/trainings/first/progress")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .collectList()
                .block(Duration.ofMinutes(2));
        assertThat(steps)
                .isNotNull()
                .last()
                .asString()
                .contains("\"state\":\"REGISTERED\"", "\"trees\":{\"boosters\":2,\"of\":2}");
        awaitState("long", State.CANCELLED);

        var registered = stored(ModelRegistered.class).getLast();
        assertThat(registered.by()).isEqualTo("anna");
        assertThat(registered.model().id()).isEqualTo("combination-2011-11-03-1");
        assertThat(registered.metadata())
                .containsEntry("seed", "1")
                .containsEntry("storage", "fp16")
                .containsKeys("data_digest", "data_position");
        post(ONE_EPOCH)
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.model")
                .isEqualTo(registered.model().sha256());
        problem(web().delete().uri("/api/trainings/first").exchange(), 409, "training-over");
        var evaluated = soon().until(() -> stored(ModelEvaluated.class), found -> !found.isEmpty());
        assertThat(evaluated.getFirst().model()).isEqualTo(registered.model());
    }

    @Test
    void drift_that_is_detected_has_a_model_trained() {
        var now = Clock.systemUTC().instant();
        var model = new ModelRef("lstm-1", "0".repeat(64));
        shop("MAIN")
                .with("drift:psi:MAIN", new DriftDetected(model, "demand/1", MAIN, "psi_quiet_days", .4, .25, now))
                .publish();

        var runs = soon().until(
                        trainings::all,
                        found -> found.stream().anyMatch(run -> run.by().equals("drift")));
        runs.stream()
                .filter(run -> run.by().equals("drift"))
                .forEach(run -> trainings.end(run.ended(State.CANCELLED, "")));
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        problem(post("{\"epochs\": 1}"), 400, "malformed");
        problem(post("{\"by\": \"anna\", \"epoch\": 1}"), 400, "malformed");
        problem(post("{\"by\": \"anna\", \"epochs\": 0, \"seeds\": 99}"), 422, "impossible-options");
        problem(web().get().uri("/api/trainings/nobody").exchange(), 404, "unknown-training");
    }

    private void awaitState(String id, State state) {
        soon().until(() ->
                trainings.find(id).filter(run -> run.state() == state).isPresent());
    }

    private static void problem(ResponseSpec answer, int status, String name) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:" + name)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private ResponseSpec post(String body) {
        return web().post()
                .uri("/api/trainings")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
