package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A model that PyTorch has made takes the place of the shipped one, and gives it back; its card tells the story. */
class ModelLifeIT {

    private static final String FILE = "application/octet-stream";
    private static final String ITEM = "22423@MAIN";

    private static Program program;
    private static Client client;

    @BeforeAll
    static void open_the_shop() {
        program = new Program("model-life");
        client = new Client(program);
        PastShop.open(client);
        PastShop.startDay(client);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void a_model_is_registered_measured_promoted_and_rolled_back() throws IOException {
        awaitForecastBy("combination-online-retail-2");
        var shipped =
                client.await("/api/models", found -> has(found, "champion")).get(0);
        assertThat(shipped.get("story").get(0).get("by").asString()).isEqualTo("restock");

        var registered = client.post("/api/models?by=anna", FILE, torch());
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        var torch = registered.json().get("model").asString();
        assertThat(client.post("/api/models?by=anna", FILE, torch())
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("repeated");
        var measured = client.await("/api/models/" + torch, card -> isJudged(card));
        assertThat(measured.get("evaluations")
                        .get(0)
                        .get("comparison")
                        .get("items")
                        .asInt())
                .isGreaterThan(100);

        var refused = say(torch, "promotion", "\"reason\": \"it is new\"");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().get("faults")).isNotEmpty();
        PastShop.accepted(say(torch, "promotion", "\"reason\": \"to try it\", \"force\": true"));
        awaitForecastBy("torch-lstm-1");

        program.kill();
        program.startAgain();
        client.await("/actuator/health", health -> servedBy(health).equals("torch-lstm-1"));

        PastShop.accepted(say(torch, "rollback", "\"reason\": \"it was worse\""));
        awaitForecastBy("combination-online-retail-2");
        var card = client.await(
                "/api/models/" + torch,
                found -> found.get("standing").asString().equals("former-champion"));
        assertThat(card.get("story")
                        .valueStream()
                        .map(episode -> episode.get("kind").asString()))
                .containsExactly("REGISTERED", "PROMOTED_AGAINST_THE_GATE", "ROLLED_BACK");
        assertThat(client.get("/api/models/" + torch, "text/markdown").body())
                .startsWith("# torch-lstm-1")
                .contains("It did not pass the gate");
    }

    @Test
    void a_wrong_file_is_refused_with_all_that_is_wrong() {
        var answer = client.post("/api/models?by=anna", FILE, BodyPublishers.ofString("no model at all"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:restock:refused-model");
        assertThat(answer.json().get("faults")).isNotEmpty();
    }

    private static BodyPublisher torch() throws IOException {
        return BodyPublishers.ofByteArray(
                Files.readAllBytes(Path.of(System.getProperty("restock.models"), "torch-lstm-1.onnx")));
    }

    private static Client.Answer say(String model, String what, String body) {
        return client.post("/api/models/%s/%s".formatted(model, what), "{\"by\": \"anna\", %s}".formatted(body));
    }

    private static void awaitForecastBy(String model) {
        client.await(
                "/api/forecasts/" + ITEM,
                found -> found.get("model").get("id").asString().equals(model));
    }

    private static boolean has(JsonNode models, String standing) {
        return models.valueStream()
                .anyMatch(card -> card.get("standing").asString().equals(standing));
    }

    private static boolean isJudged(JsonNode card) {
        return !card.get("evaluations").isEmpty()
                && card.get("evaluations").get(0).hasNonNull("verdict");
    }

    private static String servedBy(JsonNode health) {
        return health.at("/components/demandModel/details/champion").asString();
    }
}
