package io.restock.platform.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Wakes processors when a transaction commits, instead of letting them poll every half second. */
public final class SignallingEventStore extends EmbeddedEventStore {

    private final Set<SignallingStream> open = ConcurrentHashMap.newKeySet();

    static SignallingEventStore over(EventStorageEngine engine) {
        return new SignallingEventStore(builder().storageEngine(engine));
    }

    private SignallingEventStore(Builder builder) {
        super(builder);
    }

    /** Events were committed, here or by another process. */
    void signal() {
        super.afterCommit(List.of());
        open.forEach(SignallingStream::signal);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        signal();
    }

    @Override
    public TrackingEventStream openStream(TrackingToken token) {
        var stream = new SignallingStream(super.openStream(token), open::remove);
        open.add(stream);
        return stream;
    }
}
