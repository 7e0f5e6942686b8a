package io.restock.ml;

import static org.awaitility.Awaitility.await;

import io.restock.events.LocationId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.awaitility.core.ConditionFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole worker on embedded stores that each class of tests has for itself, with a few words for talking to it. */
@SpringBootTest(
        classes = MlWorker.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=platform,ml-worker")
@DirtiesContext
abstract class RunningWorker {

    static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");

    @TempDir
    static Path folder;

    @Autowired
    private EventStore store;

    @Autowired
    private TransactionManager transactions;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("restock.home", folder::toString);
    }

    /** That has not opened yet. */
    final EventsOfAShop shop(String location) {
        return new EventsOfAShop(new LocationId(location), store, transactions);
    }

    /** Everything of one kind that was ever published. */
    final <E> List<E> stored(Class<E> type) {
        return StoredEvents.of(store, type);
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    final WebTestClient web() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofMinutes(2))
                .build();
    }

    final JsonNode json(String address, Object... parts) {
        return JsonMapper.shared().readTree(text(MediaType.APPLICATION_JSON, address, parts));
    }

    final String text(MediaType as, String address, Object... parts) {
        return Objects.requireNonNull(web().get()
                .uri(address, parts)
                .accept(as)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
