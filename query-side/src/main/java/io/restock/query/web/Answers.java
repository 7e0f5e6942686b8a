package io.restock.query.web;

import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import io.restock.platform.view.ViewDocument;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What every view can be asked: which documents are there, what one of them says, and what becomes of them.
 *
 * @param <D> documents as they are stored
 * @param <A> documents as they are shown
 */
public final class Answers<D extends ViewDocument, A> {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final String name;
    private final View<D> view;
    private final Function<D, A> shown;

    /** @param name of the view, and of the events that tell of its changes */
    public Answers(String name, View<D> view, Function<D, A> shown) {
        this.name = name;
        this.view = view;
        this.shown = shown;
    }

    public Flux<A> all(Selection<D> selection) {
        return view.find(selection.stored()).map(Seen::document).map(shown);
    }

    /** @param limit 0 for none */
    public Flux<A> first(Selection<D> selection, Bson order, int limit) {
        return view.find(selection.stored(), order, limit).map(Seen::document).map(shown);
    }

    public Mono<A> one(String id, Supplier<Problem> unknown) {
        return view.find(id).map(Seen::document).map(shown).switchIfEmpty(Mono.error(unknown));
    }

    /**
     * The documents as they are, then each as it changes, with a comment now and then that keeps the connection alive.
     * The stream ends when its reader is too slow; the reader then comes back with the position it has seen.
     */
    public Flux<ServerSentEvent<A>> follow(Selection<D> selection, long position) {
        var beats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<A>builder().comment("").build());
        return view.follow(selection.stored(), selection.live(), position)
                .map(this::event)
                .materialize()
                .mergeWith(beats.materialize())
                .dematerialize();
    }

    private ServerSentEvent<A> event(Seen<D> seen) {
        return ServerSentEvent.builder(shown.apply(seen.document()))
                .event(name)
                .id(Long.toString(seen.position()))
                .build();
    }
}
