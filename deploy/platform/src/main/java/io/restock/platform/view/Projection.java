package io.restock.platform.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Folds events into the documents of a view and writes those of a whole batch at once, before the batch's token is
 * committed: an event may come again after a crash, so a fold must skip what its document has already seen.
 *
 * <p>One segment a view: the documents last used are kept in memory as long as one batch follows the other sooner than
 * another process could take the segment over.
 */
public abstract class Projection<D extends ViewDocument> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int KEPT_AT_MOST = 10_000;

    private final View<D> view;
    private final boolean heads;
    private final String batchKey = "batch of " + getClass().getName();
    private final Cache<String, D> lastUsed =
            Caffeine.newBuilder().maximumSize(KEPT_AT_MOST).build();
    private volatile long lastCommitNanos = System.nanoTime();

    /** An event that had been parked comes late: what it changes must still be new to those who follow the view. */
    private final AtomicLong reached = new AtomicLong(-1);

    protected Projection(View<D> view) {
        this(view, false);
    }

    /**
     * @param heads whether its documents say how far others, their parts, have come: these are written after the parts, so
     *     that whoever reads the head first finds no part older than it
     */
    protected Projection(View<D> view, boolean heads) {
        this.view = view;
        this.heads = heads;
    }

    /** Takes one event into a document: the one there is, or else a blank one. */
    protected final void fold(String id, Supplier<D> blank, UnaryOperator<D> after) {
        var batch = batch();
        var before = batch.documents.get(id);
        if (before == null) {
            before = lastUsed.get(id, this::load);
        }
        var known = before == null ? blank.get() : before;
        var changed = after.apply(known);
        if (!changed.equals(before)) {
            batch.documents.put(id, changed);
        }
    }

    /** Takes in a document: as it is, or as what comes of the one there is and this one, in that order. */
    protected final void merge(D document, BinaryOperator<D> together) {
        fold(document.id(), () -> document, known -> together.apply(known, document));
    }

    /** Writes a document that needs no knowledge of what was there. */
    protected final void put(D document) {
        batch().documents.put(document.id(), document);
    }

    @ResetHandler
    void reset() {
        lastUsed.invalidateAll();
        reached.set(-1);
        view.clear().block(PATIENCE);
    }

    @SuppressWarnings("NullAway") // Caffeine takes null for "there is none"
    private D load(String id) {
        return view.find(id).map(Seen::document).block(PATIENCE);
    }

    private Batch<D> batch() {
        var work = CurrentUnitOfWork.get().root();
        var writes = BatchWrites.of(work);
        Batch<D> batch = work.getOrComputeResource(batchKey, _ -> begin(work, writes));
        batch.position = reached.accumulateAndGet(position(CurrentUnitOfWork.get()), Math::max);
        return batch;
    }

    private Batch<D> begin(UnitOfWork<?> work, BatchWrites writes) {
        if (System.nanoTime() - lastCommitNanos > KEPT.toNanos()) {
            lastUsed.invalidateAll();
        }
        var batch = new Batch<D>();
        writes.add(() -> write(batch), heads);
        work.afterCommit(_ -> committed(batch));
        work.onRollback(_ -> lastUsed.invalidateAll());
        return batch;
    }

    private void write(Batch<D> batch) {
        if (batch.documents.isEmpty()) {
            return;
        }
        view.write(batch.documents.values(), batch.position).block(PATIENCE);
        lastUsed.putAll(batch.documents);
    }

    private void committed(Batch<D> batch) {
        lastCommitNanos = System.nanoTime();
        view.announce(batch.documents.values(), batch.position);
    }

    private static long position(UnitOfWork<?> work) {
        return work.getMessage() instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }

    private static final class Batch<D> {
        private final LinkedHashMap<String, D> documents = new LinkedHashMap<>();
        private long position = -1;
    }
}
