package io.restock.query;

import static org.awaitility.Awaitility.await;

import io.restock.platform.store.ParkedEvents;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;

/** The whole query side on embedded stores of its own, which all tests of this kind share: each uses names of its own. */
@SpringBootTest(
        classes = QuerySide.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=platform,query-side")
public abstract class RunningQuerySide {

    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    protected EventStore events;

    @Autowired
    protected ParkedEvents parked;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) throws IOException {
        var home = Files.createTempDirectory("query-side");
        properties.add("restock.home", home::toString);
    }

    /** Tells the next fact of a stream. */
    protected void tell(String stream, Object fact) {
        var sequence =
                events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("test", stream, sequence, fact));
    }

    protected URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Each call on a connection of its own: one that a test has left may still be busy with a stream. */
    protected WebTestClient api() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl(address("").toString())
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
    }

    protected JsonNode get(String address) {
        return answer(address, HttpStatus.OK);
    }

    protected JsonNode answer(String address, HttpStatus status) {
        var answer = api().get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    /** The stream as a browser sees it, without comments, and without what comes again as it was. */
    protected Flux<Change> stream(String address, long lastEventId) {
        return api().get()
                .uri(address)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    if (lastEventId >= 0) {
                        headers.set("Last-Event-ID", Long.toString(lastEventId));
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .getResponseBody()
                .mapNotNull(RunningQuerySide::change)
                .distinct(change -> change.text("/id") + " " + change.text("/version"));
    }

    /** Without the events that say that the snapshot is complete: those have no id. */
    private static @Nullable Change change(ServerSentEvent<JsonNode> event) {
        return event.data() == null || event.event() == null || event.id() == null
                ? null
                : new Change(event.event(), Long.parseLong(event.id()), event.data());
    }

    /** One event of a stream. */
    protected record Change(String name, long position, JsonNode document) {

        public String text(String pointer) {
            return document.at(pointer).asString();
        }
    }

    /** Reads again and again, until what is there is as it should be. */
    protected void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }
}
