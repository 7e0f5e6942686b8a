package io.restock.command.web;

import io.restock.command.Commands;
import io.restock.command.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes NDJSON of any length: lines that arrive together are decided together, in one transaction, in their order; each is
 * answered by a line of its own, once its transaction is committed.
 */
@Component
public class Bulk {

    private static final int LINES_A_TRANSACTION = 64;
    private static final int WEIGHT_A_TRANSACTION = 2_000;
    private static final Duration PATIENCE = Duration.ofMillis(10);

    private final Bodies bodies;
    private final Commands commands;

    public Bulk(Bodies bodies, Commands commands) {
        this.bodies = bodies;
        this.commands = commands;
    }

    public <B, C> Mono<Void> answer(ServerWebExchange exchange, BulkOf<B, C> of) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_NDJSON);
        // Results wait here without bound, for many a client reads no answer before it has sent everything.
        Flux<DataBuffer> answers = results(exchange.getRequest().getBody(), of)
                .map(chunk -> response.bufferFactory().wrap(written(chunk)))
                .<DataBuffer>map(buffer -> buffer)
                .onBackpressureBuffer();
        return response.writeAndFlushWith(answers.map(Mono::just));
    }

    <B, C> Flux<List<BulkResult>> results(Flux<DataBuffer> body, BulkOf<B, C> of) {
        return Ndjson.lines(body, Bodies.LIMIT_BYTES)
                .publishOn(Schedulers.parallel())
                .map(line -> parse(line, of))
                .bufferTimeout(LINES_A_TRANSACTION, PATIENCE, Schedulers.parallel(), true)
                .concatMapIterable(lines -> byWeight(lines, of))
                .concatMap(chunk -> decide(chunk, of), 1);
    }

    private <B, C> Parsed<C> parse(Ndjson.Line line, BulkOf<B, C> of) {
        if (line.tooLong()) {
            return new Parsed<>(
                    line.number(),
                    null,
                    null,
                    Problem.of("too-large", 413, "a line of more than %d bytes".formatted(Bodies.LIMIT_BYTES)));
        }
        @Nullable Object id = null;
        try {
            var body = bodies.read(line.json(), of.body());
            id = of.id().apply(body);
            return new Parsed<>(line.number(), text(id), of.command().apply(body), null);
        } catch (RuntimeException refused) {
            return new Parsed<>(line.number(), text(id), null, Problems.of(refused));
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static <B, C> List<List<Parsed<C>>> byWeight(List<Parsed<C>> lines, BulkOf<B, C> of) {
        var chunks = new ArrayList<List<Parsed<C>>>();
        int weight = WEIGHT_A_TRANSACTION;
        for (var line : lines) {
            weight += line.command() == null ? 0 : of.weight().applyAsInt(line.command());
            if (weight > WEIGHT_A_TRANSACTION || chunks.isEmpty()) {
                chunks.add(new ArrayList<>());
                weight = line.command() == null ? 0 : of.weight().applyAsInt(line.command());
            }
            chunks.getLast().add(line);
        }
        return chunks;
    }

    private <B, C> Mono<List<BulkResult>> decide(List<Parsed<C>> chunk, BulkOf<B, C> of) {
        var sound = chunk.stream()
                .flatMap(line -> line.command() == null
                        ? java.util.stream.Stream.of()
                        : java.util.stream.Stream.of(line.command()))
                .toList();
        if (sound.isEmpty()) {
            return Mono.just(
                    chunk.stream().map(line -> line.result(Outcome.ACCEPTED)).toList());
        }
        return Mono.fromFuture(() -> commands.<List<Outcome>>send(of.batch().apply(sound)))
                .map(outcomes -> matched(chunk, outcomes))
                .onErrorResume(failure -> alone(chunk, of, failure));
    }

    /** Something in the chunk made the whole transaction fail: each line is tried alone, so that only the culprit suffers. */
    private <B, C> Mono<List<BulkResult>> alone(List<Parsed<C>> chunk, BulkOf<B, C> of, Throwable failure) {
        return chunk.size() == 1
                ? Mono.just(List.of(chunk.getFirst().refused(Problems.of(failure))))
                : Flux.fromIterable(chunk)
                        .concatMap(line -> decide(List.of(line), of))
                        .concatMapIterable(results -> results)
                        .collectList();
    }

    private static <C> List<BulkResult> matched(List<Parsed<C>> chunk, List<Outcome> outcomes) {
        var next = outcomes.iterator();
        return chunk.stream()
                .map(line -> line.result(line.command() == null ? Outcome.ACCEPTED : next.next()))
                .toList();
    }

    private byte[] written(List<BulkResult> results) {
        var text = new java.io.ByteArrayOutputStream();
        for (var result : results) {
            text.writeBytes(bodies.write(result));
            text.write('\n');
        }
        return text.toByteArray();
    }

    private record Parsed<C>(
            int number,
            @Nullable String id,
            @Nullable C command,
            @Nullable Problem problem) {

        BulkResult result(Outcome outcome) {
            return problem == null ? BulkResult.of(number, id, outcome) : refused(problem);
        }

        BulkResult refused(Problem why) {
            return BulkResult.refused(number, id, why);
        }
    }
}
