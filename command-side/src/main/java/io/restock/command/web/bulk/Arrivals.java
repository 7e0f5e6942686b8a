package io.restock.command.web.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Hands over together what has arrived by the time it is asked for: one at a time from a slow source, as many as allowed
 * from a fast one. Nothing ever waits for more to come, and no more is held than is handed over at once.
 */
final class Arrivals<T> extends BaseSubscriber<T> {

    private final FluxSink<List<T>> receiver;
    private final int atMost;
    private final Queue<T> waiting = new ArrayDeque<>();
    private boolean ended;
    private @Nullable Throwable failure;

    private Arrivals(FluxSink<List<T>> receiver, int atMost) {
        this.receiver = receiver;
        this.atMost = atMost;
    }

    static <T> Flux<List<T>> of(Flux<T> source, int atMost) {
        return Flux.create(receiver -> {
            var arrivals = new Arrivals<T>(receiver, atMost);
            receiver.onDispose(arrivals);
            receiver.onRequest(_ -> arrivals.handOver());
            source.subscribe(arrivals);
        });
    }

    @Override
    protected void hookOnSubscribe(Subscription source) {
        request(atMost);
    }

    @Override
    protected synchronized void hookOnNext(T next) {
        waiting.add(next);
        handOver();
    }

    @Override
    protected void hookOnComplete() {
        end(null);
    }

    @Override
    protected void hookOnError(Throwable cause) {
        end(cause);
    }

    private synchronized void end(@Nullable Throwable cause) {
        ended = true;
        failure = cause;
        handOver();
    }

    private synchronized void handOver() {
        if (!waiting.isEmpty() && receiver.requestedFromDownstream() > 0) {
            var together = new ArrayList<>(waiting);
            waiting.clear();
            receiver.next(together);
            request(together.size());
        }
        if (ended && waiting.isEmpty()) {
            close();
        }
    }

    private void close() {
        if (failure == null) {
            receiver.complete();
        } else {
            receiver.error(failure);
        }
    }
}
