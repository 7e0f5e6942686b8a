package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** Many commands in one request, one a line. */
final class Bulk {

    private static final String NDJSON = "application/x-ndjson";

    private Bulk() {}

    /** Sends them and expects that none is rejected. */
    static void send(Client client, String path, List<String> lines) {
        var answer = client.post(path, NDJSON, BodyPublishers.ofString(String.join("\n", lines)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.lines())
                .hasSameSizeAs(lines)
                .allSatisfy(line -> assertThat(line.get("status").asString())
                        .as(line.toString())
                        .isNotEqualTo("rejected"));
    }
}
