package io.restock.platform.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of one view, of the form {@code {_id, position, ...}}; dates, ids and money are strings in them, as in JSON.
 *
 * <p>Whoever follows a view gets its documents as they are, then each one as it changes. A document may come twice, never
 * is one left out.
 */
public final class View<D extends ViewDocument> {

    private static final String POSITION = "position";
    private static final long NO_POSITION = -1;
    private static final int WAITING_AT_MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final Class<D> type;
    private final Sinks.Many<Seen<D>> changes = Sinks.many().multicast().directBestEffort();

    public View(MongoDatabase database, String name, Class<D> type) {
        this.collection = database.getCollection(name);
        this.type = type;
    }

    public Mono<Seen<D>> find(String id) {
        return Mono.from(collection.find(eq(id))).map(this::read);
    }

    /** All that match, by key. */
    public Flux<Seen<D>> find(Bson filter) {
        return Flux.from(collection.find(filter).sort(ascending("_id"))).map(this::read);
    }

    /** The first that match, in an order of their fields as they are stored. */
    public Flux<Seen<D>> find(Bson filter, Bson order, int limit) {
        return Flux.from(collection.find(filter).sort(order).limit(limit)).map(this::read);
    }

    public Flux<Seen<D>> all() {
        return find(empty());
    }

    /** For what one view computes over all its documents; the caller names fields as they are stored. */
    public Flux<Document> aggregate(List<? extends Bson> pipeline) {
        return Flux.from(collection.aggregate(pipeline));
    }

    /** Each document from the moment of subscription on, as it changes. */
    public Flux<Seen<D>> changes() {
        return changes.asFlux();
    }

    /** What is followed, as one: first what is known, then what changes. */
    public Flux<Seen<D>> follow(Bson stored, Predicate<D> live, long position) {
        return Flux.using(
                () -> open(stored, live, position),
                following -> following.known().concatWith(following.changes()),
                Following::close);
    }

    /**
     * Begins to follow what matches; from this moment on no change is missed.
     *
     * @param stored selects documents in the store, {@code live} the same ones as they change
     * @param position of the last document that the follower has seen, or -1
     */
    public Following<D> open(Bson stored, Predicate<D> live, long position) {
        var waiting = Sinks.many().unicast().<Seen<D>>onBackpressureBuffer(new LinkedBlockingQueue<>(WAITING_AT_MOST));
        var subscription = changes()
                .filter(change -> live.test(change.document()))
                .takeWhile(change -> waiting.tryEmitNext(change).isSuccess())
                .subscribe(_ -> {}, waiting::tryEmitError, waiting::tryEmitComplete);
        var known = Flux.from(
                        collection.find(and(stored, gte(POSITION, position))).sort(ascending(POSITION)))
                .map(this::read);
        return new Following<>(known, waiting.asFlux(), subscription);
    }

    /** For what is no fold of events: written as it is, announced to nobody, and gone when the view is built again. */
    public Mono<Void> keep(Collection<D> documents) {
        return documents.isEmpty() ? Mono.empty() : write(documents, NO_POSITION);
    }

    Mono<Void> write(Collection<D> documents, long position) {
        var writes = documents.stream()
                .map(document -> new ReplaceOneModel<>(eq(document.id()), stored(document, position), UPSERT))
                .toList();
        return Mono.from(collection.bulkWrite(writes, ANY_ORDER)).then();
    }

    Mono<Void> clear() {
        return Mono.from(collection.deleteMany(empty())).then();
    }

    /** One caller at a time: the changes of two at once would be lost. */
    synchronized void announce(Collection<D> documents, long position) {
        documents.forEach(document -> changes.tryEmitNext(new Seen<>(document, position)));
    }

    @SuppressWarnings("unchecked")
    private Document stored(D document, long position) {
        var stored = new Document(JSON.convertValue(document, Map.class));
        stored.remove("id");
        return stored.append("_id", document.id()).append(POSITION, position);
    }

    private Seen<D> read(Document stored) {
        var position = stored.getLong(POSITION);
        stored.remove(POSITION);
        stored.put("id", stored.remove("_id"));
        return new Seen<>(JSON.convertValue(stored, type), position);
    }
}
