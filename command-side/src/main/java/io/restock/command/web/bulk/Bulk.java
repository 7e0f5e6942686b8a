package io.restock.command.web.bulk;

import io.restock.command.Commands;
import io.restock.command.Outcome;
import io.restock.command.web.Bodies;
import io.restock.command.web.Problem;
import io.restock.command.web.Problems;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
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

    private static final int CHUNKS_AHEAD = 1;
    private static final int LINES_A_TRANSACTION = 250;
    private static final int WEIGHT_A_TRANSACTION = 2_000;

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
        var answers = results(exchange.getRequest().getBody(), of)
                .<DataBuffer>map(chunk -> response.bufferFactory().wrap(written(chunk)))
                .onBackpressureBuffer();
        return response.writeAndFlushWith(answers.map(Mono::just));
    }

    private <B, C> Flux<List<BulkResult>> results(Flux<DataBuffer> body, BulkOf<B, C> of) {
        // The next chunk is read and understood while the last one is being decided.
        return Arrivals.of(Ndjson.lines(body, Bodies.LIMIT_BYTES), LINES_A_TRANSACTION)
                .publishOn(Schedulers.parallel(), CHUNKS_AHEAD)
                .map(lines -> lines.stream().map(line -> understand(line, of)).toList())
                .concatMapIterable(lines -> BulkLine.byWeight(lines, WEIGHT_A_TRANSACTION), CHUNKS_AHEAD)
                .concatMap(chunk -> decide(chunk, of), CHUNKS_AHEAD);
    }

    private <B, C> BulkLine<C> understand(Ndjson.Line line, BulkOf<B, C> of) {
        if (line.tooLong()) {
            var detail = "a line of more than %d bytes".formatted(Bodies.LIMIT_BYTES);
            return BulkLine.refused(line.number(), null, Problem.of("too-large", 413, detail));
        }
        @Nullable String id = null;
        try {
            var body = bodies.read(line.json(), of.body());
            id = Objects.toString(of.id().apply(body), null);
            var command = of.command().apply(body);
            return BulkLine.understood(line.number(), id, command, of.weight().applyAsInt(command));
        } catch (RuntimeException refused) {
            return BulkLine.refused(line.number(), id, Problems.of(refused));
        }
    }

    private <B, C> Mono<List<BulkResult>> decide(List<BulkLine<C>> chunk, BulkOf<B, C> of) {
        var sound = BulkLine.commands(chunk);
        return sound.isEmpty()
                ? Mono.just(BulkLine.results(chunk, List.of()))
                : Mono.fromFuture(() -> commands.<List<Outcome>>send(of.batch().apply(sound)))
                        .map(outcomes -> BulkLine.results(chunk, outcomes))
                        .onErrorResume(failure -> alone(chunk, of, failure));
    }

    /** Something in the chunk made its transaction fail: each line is tried alone, so that only the culprit suffers. */
    private <B, C> Mono<List<BulkResult>> alone(List<BulkLine<C>> chunk, BulkOf<B, C> of, Throwable failure) {
        if (chunk.size() == 1) {
            var culprit = chunk.getFirst();
            return Mono.just(List.of(BulkResult.refused(culprit.number(), culprit.id(), Problems.of(failure))));
        }
        return Flux.fromIterable(chunk)
                .concatMap(line -> decide(List.of(line), of))
                .concatMapIterable(results -> results)
                .collectList();
    }

    private byte[] written(List<BulkResult> results) {
        var text = new ByteArrayOutputStream();
        for (var result : results) {
            text.writeBytes(bodies.write(result));
            text.write('\n');
        }
        return text.toByteArray();
    }
}
