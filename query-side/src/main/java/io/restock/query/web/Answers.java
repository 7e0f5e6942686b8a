package io.restock.query.web;

import io.restock.platform.view.Following;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import io.restock.platform.view.ViewDocument;
import java.time.Duration;
import java.util.Map;
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
    private final OpenStreams streams;

    /** @param name of the view, and of the events that tell of its changes */
    public Answers(String name, View<D> view, Function<D, A> shown, OpenStreams streams) {
        this.streams = streams;
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
     * The documents as they are, an event {@code snapshot} that says that these were all, then each document as it changes;
     * now and then a comment that keeps the connection alive. The stream ends when its reader is too slow; the reader then
     * comes back with the position it has seen.
     */
    public Flux<ServerSentEvent<Object>> follow(Selection<D> selection, long position) {
        var beats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.builder().comment("").build());
        var told = Flux.using(
                () -> view.open(selection.stored(), selection.live(), position), this::told, Following::close);
        return streams.untilStop(
                told.materialize().mergeWith(beats.materialize()).dematerialize());
    }

    private Flux<ServerSentEvent<Object>> told(Following<D> following) {
        var complete = ServerSentEvent.<Object>builder(Map.of("view", name))
                .event("snapshot")
                .build();
        return following
                .known()
                .map(this::event)
                .concatWithValues(complete)
                .concatWith(following.changes().map(this::event));
    }

    private ServerSentEvent<Object> event(Seen<D> seen) {
        return ServerSentEvent.<Object>builder(shown.apply(seen.document()))
                .event(name)
                .id(Long.toString(seen.position()))
                .build();
    }
}
