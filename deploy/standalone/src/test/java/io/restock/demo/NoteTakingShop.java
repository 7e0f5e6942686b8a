package io.restock.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A server with the form of Restock's API that notes what it is told and answers what it was taught. */
final class NoteTakingShop implements AutoCloseable {

    private final List<String> told = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(
                    RouterFunctions.route(RequestPredicates.all(), this::answer),
                    HandlerStrategies.builder()
                            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                            .build())))
            .bindNow();

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    NoteTakingShop answering(String path, String json) {
        answers.put(path, json);
        return this;
    }

    NoteTakingShop refusing(String path) {
        refused.add(path);
        return this;
    }

    /** What was written, in order: method, path and, of many lines, how many. */
    synchronized List<String> told() {
        return List.copyOf(told);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        var path = request.uri().toString().substring(address().length());
        if ("GET".equals(request.method().name())) {
            return answers.containsKey(path)
                    ? json(HttpStatus.OK, answers.get(path))
                    : json(HttpStatus.NOT_FOUND, "{}");
        }
        return request.bodyToMono(String.class).defaultIfEmpty("").flatMap(body -> note(request, path, body));
    }

    private Mono<ServerResponse> note(ServerRequest request, String path, String body) {
        var isBulk = request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_NDJSON::equals)
                .isPresent();
        var lines = body.lines().count();
        synchronized (this) {
            told.add(request.method() + " " + path + (isBulk ? " ×" + lines : " " + body));
        }
        if (refused.contains(path)) {
            return json(HttpStatus.CONFLICT, "{\"type\":\"urn:restock:stale\",\"detail\":\"it changed\"}");
        }
        return isBulk ? results((int) lines) : json(HttpStatus.OK, "{}");
    }

    private static Mono<ServerResponse> results(int lines) {
        var results = IntStream.rangeClosed(1, lines)
                .mapToObj("{\"line\":%d,\"id\":\"x\",\"status\":\"accepted\"}\n"::formatted)
                .toList();
        return ServerResponse.ok().contentType(MediaType.APPLICATION_NDJSON).bodyValue(String.join("", results));
    }

    private static Mono<ServerResponse> json(HttpStatus status, String body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
