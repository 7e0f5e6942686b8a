package io.restock.command.known;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What the streams of one kind add up to, each read on from where it was read to before. */
final class Known<S> {

    private static final int STREAMS_KEPT = 100_000;

    private final EventStore events;
    private final S blank;
    private final BiFunction<S, Object, S> after;
    private final Cache<String, Read<S>> read =
            Caffeine.newBuilder().maximumSize(STREAMS_KEPT).build();

    /** @param after takes one event, as it is stored, into what was known before */
    Known(EventStore events, S blank, BiFunction<S, Object, S> after) {
        this.events = events;
        this.blank = blank;
        this.after = after;
    }

    /** The same throughout one unit of work, which asks the store only once. */
    S of(Object stream) {
        var id = stream.toString();
        return CurrentUnitOfWork.isStarted() ? within(CurrentUnitOfWork.get().root(), id) : upToDate(id);
    }

    private S within(UnitOfWork<?> work, String id) {
        var key = "known of " + id;
        S before = work.getResource(key);
        if (before != null) {
            return before;
        }
        var now = upToDate(id);
        work.resources().put(key, now);
        return now;
    }

    private S upToDate(String id) {
        long last = events.lastSequenceNumberFor(id).orElse(-1L);
        var before = read.get(id, _ -> new Read<>(blank, -1));
        if (before.last == last) {
            return before.state;
        }
        var state = events.readEvents(id, before.last + 1)
                .asStream()
                .<S>reduce(before.state, (known, event) -> after.apply(known, event.getPayload()), (_, later) -> later);
        read.put(id, new Read<>(state, last));
        return state;
    }

    private record Read<S>(S state, long last) {}
}
