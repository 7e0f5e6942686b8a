package io.restock.command;

import io.restock.events.StockEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.netty.http.client.HttpClient;

/** The whole command side on its embedded stores, with a few words for talking to it. */
@SpringBootTest(
        classes = CommandSide.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=platform,command-side")
public abstract class RunningShop {

    @LocalServerPort
    private int port;

    @Autowired
    protected EventStore events;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("restock.home", RunningShop::emptyFolder);
    }

    private static String emptyFolder() {
        try {
            return Files.createTempDirectory("restock").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    protected WebTestClient web() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    protected ResponseSpec put(String path, String json) {
        return web().put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    protected ResponseSpec post(String path, String json) {
        return web().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    /** @return the answer's lines */
    protected List<String> bulk(String path, String... lines) {
        var body = web().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(String.join("\n", lines))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? List.of() : body.lines().toList();
    }

    protected void open(String location, String fulfilment) {
        put("/api/locations/" + location, """
                        {"name": "Warehouse", "zone": "Europe/London", "currency": "GBP", "fulfilment": "%s"}""".formatted(fulfilment))
                .expectStatus()
                .isOk();
    }

    protected void list(String sku) {
        put("/api/products/" + sku, """
                {"name": "Tea", "category": "drinks", "price": "2.55 GBP"}""").expectStatus().isOk();
    }

    protected ResponseSpec move(String location, String sku, String movement) {
        return post("/api/locations/%s/stock/%s/movements".formatted(location, sku), movement);
    }

    protected static String order(String id, String location, String sku, int quantity) {
        return """
               {"id": "%s", "location": "%s", "placedAt": "2011-11-04T12:30:00", \
               "lines": [{"sku": "%s", "quantity": %d, "unitPrice": "2.55 GBP"}]}""".formatted(id, location, sku, quantity);
    }

    protected List<Object> stream(String id) {
        return events.readEvents(id, 0)
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }

    protected List<StockEvent> stock(String sku, String location) {
        return stream("stock:%s@%s".formatted(sku, location)).stream()
                .map(StockEvent.class::cast)
                .toList();
    }
}
