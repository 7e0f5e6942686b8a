package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a clear error, and nothing of it is recorded. */
class BadInputIT {

    private static final String NDJSON = "application/x-ndjson";
    private static final String GOOD =
            order("good-%d", "\"sku\": \"TEA-42\", \"quantity\": 2, \"unitPrice\": \"2.55 GBP\"");
    private static final long HUNDRED_MEGABYTES = 100L << 20;

    private static Program program;
    private static Client client;

    @BeforeAll
    static void open_the_shop() {
        program = new Program("bad-input");
        client = new Client(program);
        client.put("/api/locations/MAIN", """
                {"name": "Main", "zone": "Europe/London", "currency": "GBP", "closedOn": [], "fulfilment": "OBSERVE"}""");
        client.put("/api/products/TEA-42", """
                {"name": "GREEN TEA", "category": "tea", "attributes": {}, "price": "2.55 GBP"}""");
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not JSON at all        | 400 | {"id": "b-1", "lines": [                                                        |
                    a negative quantity    | 400 | {"sku": "TEA-42", "quantity": -2, "unitPrice": "2.55 GBP"}                      | negative
                    nothing asked for      | 400 | {"sku": "TEA-42", "quantity": 0, "unitPrice": "2.55 GBP"}                       | quantity
                    half a unit            | 400 | {"sku": "TEA-42", "quantity": 0.5, "unitPrice": "2.55 GBP"}                     | quantity
                    no price               | 400 | {"sku": "TEA-42", "quantity": 2}                                                | unitPrice
                    a price without coin   | 400 | {"sku": "TEA-42", "quantity": 2, "unitPrice": "2.55"}                           | 2.55 GBP
                    a malformed SKU        | 400 | {"sku": "tea 42", "quantity": 2, "unitPrice": "2.55 GBP"}                       | tea 42
                    an unknown product     | 409 | {"sku": "COFFEE", "quantity": 2, "unitPrice": "2.55 GBP"}                       | COFFEE
                    """)
    void a_bad_order_line_is_refused_with_the_reason(String what, int status, String line, String named) {
        var body = line.startsWith("{\"id\"") ? line : """
                {"id": "b-1", "placedAt": "2011-11-04T12:00:00", "lines": [%s]}""".formatted(line);

        var answer = client.post("/api/orders", body);

        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(status);
        assertThat(answer.json().get("detail").asString()).contains(named == null ? "" : named);
        assertThat(answer.json().get("type").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at io.restock");
        assertThat(client.get("/api/orders/b-1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"2011-02-30T12:00:00", "yesterday", "04/11/2011"})
    void a_wrong_date_is_refused(String placedAt) {
        var answer = client.post("/api/orders", GOOD.formatted(1).replace("2011-11-04T12:00:00", placedAt));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).contains(placedAt);
    }

    @Test
    void a_body_of_a_hundred_megabytes_is_refused_and_the_program_goes_on() {
        try {
            var answer = client.post(
                    "/api/orders",
                    "application/json",
                    BodyPublishers.ofInputStream(() -> new Spaces(HUNDRED_MEGABYTES)));
            assertThat(answer.status()).isEqualTo(413);
        } catch (UncheckedIOException closedWhileSending) {
            // The server need not read on once it has refused.
        }

        assertThat(client.post("/api/orders", GOOD.formatted(2)).status()).isEqualTo(201);
    }

    @Test
    void one_bad_line_of_many_rejects_only_itself() {
        var unknown = order("b-2", "\"sku\": \"COFFEE\", \"quantity\": 2, \"unitPrice\": \"2.55 GBP\"");
        var lines = List.of(GOOD.formatted(3), "{broken", unknown, GOOD.formatted(4), GOOD.formatted(3));

        var answer = client.post("/api/orders", NDJSON, BodyPublishers.ofString(String.join("\n", lines)));

        assertThat(answer.lines().stream().map(line -> line.get("status").asString()))
                .containsExactly("accepted", "rejected", "rejected", "accepted", "repeated");
        assertThat(answer.lines().get(2).get("problem").get("detail").asString())
                .contains("COFFEE");
        client.await("/api/orders/good-4", _ -> true);
        assertThat(client.get("/api/orders/b-2").status()).isEqualTo(404);
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        client.post("/api/orders", GOOD.formatted(5));

        var answer = client.post("/api/orders", GOOD.formatted(5).replace("\"quantity\": 2", "\"quantity\": 3"));

        assertThat(answer.status()).isEqualTo(409);
    }

    private static String order(String id, String line) {
        return """
                {"id": "%s", "placedAt": "2011-11-04T12:00:00", "lines": [{%s}]}""".formatted(id, line);
    }

    /** As many spaces as asked for, without holding them. */
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
