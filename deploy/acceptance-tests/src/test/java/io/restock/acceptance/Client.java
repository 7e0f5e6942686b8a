package io.restock.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the shop's apps, or its planner's browser. */
final class Client {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Program program;

    Client(Program program) {
        this.program = program;
    }

    Answer put(String path, String body) {
        return send(request(path, "application/json").PUT(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body) {
        return send(request(path, "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String type, BodyPublisher body) {
        return send(request(path, type).POST(body));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(program.at(path)).GET());
    }

    Answer get(String path, String type) {
        return send(
                HttpRequest.newBuilder(program.at(path)).header("Accept", type).GET());
    }

    Answer page(String path) {
        return get(path, "text/html");
    }

    /** The body as it is at the moment when it becomes as wanted. */
    JsonNode await(String path, Predicate<JsonNode> wanted) {
        return Awaitility.await(path)
                .atMost(PATIENCE)
                .until(() -> get(path), answer -> answer.status() == 200 && wanted.test(answer.json()))
                .json();
    }

    /** Server-sent events, line by line; close it to unsubscribe. */
    Stream<String> subscribe(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(program.at(path))
                .header("Accept", "text/event-stream")
                .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(program.at(path)).header("Content-Type", type);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    record Answer(int status, String body) {

        Answer(HttpResponse<String> response) {
            this(response.statusCode(), response.body());
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        List<JsonNode> lines() {
            return body.lines().map(JSON::readTree).toList();
        }
    }
}
