package io.restock.query.modelcard;

import static io.restock.query.modelcard.ModelLives.DEMAND;
import static io.restock.query.modelcard.ModelLives.FIRST;
import static io.restock.query.modelcard.ModelLives.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.query.RunningQuerySide;
import io.restock.query.Samples;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import reactor.test.StepVerifier;

class ModelCardEndpointTest extends RunningQuerySide {

    @Test
    void shows_a_model_and_how_its_life_goes_on() {
        events.publish(new GenericEventMessage<>(ModelLives.registered(FIRST)));
        events.publish(new GenericEventMessage<>(ModelLives.registered(SECOND)));
        tell(
                "model-slot:demand/1",
                new ModelPromoted(FIRST, DEMAND, null, null, false, "restock", "the first", Samples.NOON));
        events.publish(new GenericEventMessage<>(ModelLives.evaluated()));
        tell("model-slot:demand/1", ModelLives.judged());
        eventually(() -> assertThat(get("/api/models/" + SECOND.sha256())
                        .at("/evaluations/0/verdict/conditions/0/met")
                        .asBoolean(true))
                .isFalse());
        assertThat(get("/api/models")).hasSize(2);

        StepVerifier.create(stream("/api/models", -1)
                        .filter(change -> change.text("/id").equals(FIRST.sha256()))
                        .map(change -> change.text("/standing")))
                .expectNext("champion")
                .then(() -> tell("model-slot:demand/1", ModelLives.promoted()))
                .expectNext("former-champion")
                .thenCancel()
                .verify(PATIENCE);
        assertThat(get("/api/models/" + SECOND.sha256()).at("/standing").asString())
                .isEqualTo("champion");
        api().get()
                .uri("/api/models/" + SECOND.sha256())
                .accept(MediaType.valueOf("text/markdown"))
                .exchange()
                .expectHeader()
                .contentType("text/markdown;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith("# lstm-2").contains("p by items"));
    }

    @Test
    void an_unknown_model_is_said_to_be_unknown() {
        assertThat(answer("/api/models/abc", HttpStatus.NOT_FOUND).at("/detail").asString())
                .isEqualTo("no model file with the SHA-256 'abc' is registered");
    }
}
