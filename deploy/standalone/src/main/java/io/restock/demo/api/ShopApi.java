package io.restock.demo.api;

import io.restock.demo.api.Answer.LineResult;
import io.restock.demo.api.Answer.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A Restock that is asked over HTTP, one thing after the other; all may be said twice, so it asks again if none answers. */
public final class ShopApi {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> TEXTS =
            new ParameterizedTypeReference<>() {};
    private static final String SNAPSHOT_IS_COMPLETE = "snapshot";

    private static final Logger LOG = LoggerFactory.getLogger(ShopApi.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LARGEST_ANSWER = 16 << 20;
    private static final int UNAVAILABLE = 503;

    /** Reads what it knows: an absent number is 0. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final WebClient client;

    public ShopApi(String address) {
        this.client = WebClient.builder()
                .baseUrl(address)
                .codecs(codecs -> {
                    codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(json));
                    codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER);
                })
                .build();
    }

    public void put(String path, Request body) {
        tell("PUT " + path, client.put().uri(path).bodyValue(body));
    }

    public void post(String path, Object body) {
        tell("POST " + path, client.post().uri(path).bodyValue(body));
    }

    private static void tell(String request, RequestHeadersSpec<?> call) {
        answer(request, call, done -> done.releaseBody().thenReturn(request));
    }

    /** Tells many things of one kind at once; none may be refused. */
    public void bulk(String path, List<?> things) {
        var lines = things.stream().map(json::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
        var call = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(lines);
        var results = answer(
                "POST " + path, call, done -> done.bodyToFlux(LineResult.class).collectList());
        for (var result : results) {
            if (result.problem() != null) {
                throw new Refused("%s in POST %s".formatted(result.id(), path), 409, result.problem());
            }
        }
        if (results.size() != things.size()) {
            throw new IllegalStateException(
                    "%d of %d lines to %s were answered".formatted(results.size(), things.size(), path));
        }
    }

    public <T extends Answer> Optional<T> find(String path, Class<T> type) {
        try {
            return Optional.of(answer("GET " + path, client.get().uri(path), found -> found.bodyToMono(type)));
        } catch (Refused refused) {
            if (refused.isUnknown()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public <T extends Answer> List<T> list(String path, Class<T> type) {
        var call = client.get().uri(path).accept(MediaType.APPLICATION_JSON);
        return answer("GET " + path, call, found -> found.bodyToFlux(type).collectList());
    }

    /** What there is and then each change of it, until the connection ends. */
    public <T extends Answer> Flux<T> stream(String path, Class<T> type) {
        return client.get()
                .uri(path)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(TEXTS)
                .filter(event -> !SNAPSHOT_IS_COMPLETE.equals(event.event()))
                .mapNotNull(ServerSentEvent::data)
                .map(document -> json.readValue(document, type));
    }

    private static <T> T answer(String request, RequestHeadersSpec<?> call, Function<ClientResponse, Mono<T>> reader) {
        return Objects.requireNonNull(call.exchangeToMono(response ->
                        response.statusCode().isError() ? refusal(request, response) : reader.apply(response))
                .timeout(PATIENCE)
                .retryWhen(untilItAnswers(request))
                .block());
    }

    private static <T> Mono<T> refusal(String request, ClientResponse response) {
        var status = response.statusCode().value();
        if (status == UNAVAILABLE) {
            return response.releaseBody().then(Mono.error(() -> new IOException("it is not available yet")));
        }
        return response.bodyToMono(Problem.class)
                .onErrorReturn(Problem.UNREADABLE)
                .defaultIfEmpty(Problem.UNREADABLE)
                .flatMap(problem -> Mono.error(() -> new Refused(request, status, problem)));
    }

    private static RetryBackoffSpec untilItAnswers(String request) {
        return Retry.backoff(90, Duration.ofMillis(200))
                .maxBackoff(Duration.ofSeconds(2))
                .filter(ShopApi::isNoAnswer)
                .onRetryExhaustedThrow(
                        (_, tried) -> new IllegalStateException("no answer to " + request, tried.failure()))
                .doBeforeRetry(signal -> {
                    if (signal.totalRetries() == 4) {
                        LOG.warn(
                                "No answer to {} ({}), trying on",
                                request,
                                signal.failure().getMessage());
                    }
                });
    }

    private static boolean isNoAnswer(Throwable failure) {
        return failure instanceof IOException || failure.getCause() instanceof IOException;
    }
}
