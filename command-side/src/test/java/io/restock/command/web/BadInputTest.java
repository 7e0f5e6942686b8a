package io.restock.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

class BadInputTest extends RunningShop {

    private static final String LINE = "{\"sku\": \"B-1\", \"quantity\": 1, \"unitPrice\": \"2.55 GBP\"}";

    @BeforeEach
    void open_and_list() {
        open("MAIN", "OBSERVE");
        list("B-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": -3, "unitPrice": "2.55 GBP"}]} | /lines/0/quantity  | negative quantity: -3
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": 0, "unitPrice": "2.55 GBP"}]}  | /lines/0/quantity  | from 1
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": 2.5, "unitPrice": "2.55 GBP"}]}| /lines/0/quantity  | is not a whole number
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": "2", "unitPrice": "2.55 GBP"}]}| /lines/0/quantity  | is not a whole number
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "b 1", "quantity": 1, "unitPrice": "2.55 GBP"}]}  | /lines/0/sku       | not a SKU: 'b 1'
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": 1, "unitPrice": "2.55 QQQ"}]}  | /lines/0/unitPrice | '2.55 QQQ'
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": 1, "unitPrice": "2.555 GBP"}]} | /lines/0/unitPrice | '2.555 GBP'
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [{"sku": "B-1", "quantity": 1}]}                           | /lines/0/unitPrice | 'unitPrice' is missing
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": [null]}                                                    | /lines/0           | '0' is missing
            {"id": "b", "placedAt": "2011-11-04T12:30:00", "lines": []}                                                        | /lines             | 1 to 10000
            {"id": "b", "placedAt": "2011-13-04T12:30:00", "lines": []}                                                        | /placedAt          | '2011-13-04T12:30:00'
            {"id": "a b", "placedAt": "2011-11-04T12:30:00", "lines": []}                                                      | /id                | no white space
            {"placedAt": "2011-11-04T12:30:00", "lines": []}                                                                   | /id                | 'id' is missing
            {"id": "b", "placedat": "2011-11-04T12:30:00"}                                                                     | /placedat          | placedAt
            {"id": "b", "id": "c"}                                                                                             | ``                 | Duplicate
            {"id": "b", "placedAt":                                                                                            | ``                 | column
            []                                                                                                                 | ``                 | is not one JSON object
            null                                                                                                               | ``                 | not null
            """)
    void says_what_is_wrong_with_an_order_and_where(String body, String pointer, String detail) {
        post("/api/orders", body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .value(problem -> assertThat(problem)
                        .contains("\"type\":\"urn:restock:malformed\"", "\"status\":400", detail)
                        .contains(pointer.isEmpty() ? "" : "\"pointer\":\"" + pointer + "\"")
                        .doesNotContain("io.restock", "java.", "tools.jackson"));
        assertThat(stream("order:b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "B-9, 2.55 GBP, MAIN, unknown-product",
        "B-1, 2.55 EUR, MAIN, wrong-currency",
        "B-1, 2.55 GBP, MOON, unknown-location"
    })
    void says_which_rule_an_order_breaks(String sku, String price, String location, String problem) {
        post("/api/orders", """
                        {"id": "rule", "location": "%s", "placedAt": "2011-11-04T12:30:00",
                         "lines": [{"sku": "%s", "quantity": 1, "unitPrice": "%s"}]}""".formatted(location, sku, price))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:" + problem);
    }

    @Test
    void an_order_without_a_time_needs_a_business_day() {
        open("DAYLESS", "OBSERVE");

        post("/api/orders", "{\"id\": \"dayless\", \"location\": \"DAYLESS\", \"lines\": [%s]}".formatted(LINE))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:no-business-day");
    }

    @Test
    void a_huge_body_is_refused_before_it_has_come() {
        web().mutate()
                .responseTimeout(Duration.ofSeconds(5))
                .build()
                .post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .contentLength(100L * 1024 * 1024)
                .body(Flux.<DataBuffer>never().mergeWith(Flux.just(buffer("{\"id\": \"huge\""))), DataBuffer.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:too-large");
    }

    @Test
    void a_huge_body_that_does_not_say_so_is_refused_at_the_limit() {
        var spaces = " ".repeat(64 * 1024);
        web().post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Flux.range(0, 200).map(_ -> buffer(spaces)), DataBuffer.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void a_line_that_is_too_long_is_refused_alone() {
        var answers = bulk(
                "/api/orders",
                order("long-1", "MAIN", "B-1", 1),
                "{\"id\": \"" + "x".repeat(5 * 1024 * 1024) + "\"}",
                order("long-3", "MAIN", "B-1", 1));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).contains("accepted");
        assertThat(answers.get(1)).contains("\"line\":2", "urn:restock:too-large");
        assertThat(answers.get(2)).contains("accepted");
    }

    @Test
    void other_content_types_and_unknown_routes_are_explained_in_the_same_form() {
        web().post()
                .uri("/api/orders")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:unsupported-media-type");
        web().get()
                .uri("/api/no-such-thing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:not-found");
        web().delete()
                .uri("/api/orders")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:method-not-allowed");
        put("/api/products/not a sku", "{}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("not a SKU"));
    }

    @Test
    void locations_exist_in_a_zone_and_a_currency() {
        put("/api/locations/ODD", """
                {"name": "Odd", "zone": "Mars/Olympus", "currency": "GBP", "fulfilment": "OBSERVE"}""")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo("/zone");
        put("/api/locations/ODD", """
                {"name": "Odd", "zone": "Europe/London", "currency": "QQQ", "fulfilment": "OBSERVE"}""")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo("/currency");
        put("/api/locations/ODD", """
                {"name": "Odd", "zone": "Europe/London", "currency": "GBP", "fulfilment": "PERHAPS"}""")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo("/fulfilment");
    }

    @Test
    void results_come_while_the_body_is_still_coming() {
        var first = order("early-1", "MAIN", "B-1", 1) + "\n";
        var second = order("early-2", "MAIN", "B-1", 1) + "\n";
        var body =
                Flux.concat(Flux.just(buffer(first)), Flux.just(buffer(second)).delaySequence(Duration.ofSeconds(2)));

        var answer = web().post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(body, DataBuffer.class)
                .exchange()
                .returnResult(String.class)
                .getResponseBody();

        var moments = Objects.requireNonNull(answer.timed().collectList().block(Duration.ofSeconds(20)));
        assertThat(moments).hasSize(2);
        assertThat(moments.get(1).elapsed()).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void a_body_of_two_thousand_lines_is_answered_line_by_line_in_order() {
        var lines = Stream.iterate(1, number -> number + 1)
                .limit(2_000)
                .map(number -> order("many-" + number, "MAIN", "B-1", 1))
                .toArray(String[]::new);

        var answers = bulk("/api/orders", lines);

        assertThat(answers).hasSize(2_000).allMatch(answer -> answer.contains("accepted"));
        assertThat(answers.get(1_233)).contains("\"line\":1234,\"id\":\"many-1234\"");
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
