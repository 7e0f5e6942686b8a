package io.restock.platform.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Wakes processors as soon as there is an event for them to read, instead of letting them poll every half second. */
public final class SignallingEventStore extends EmbeddedEventStore {

    private final Set<SignallingStream> open = ConcurrentHashMap.newKeySet();

    static SignallingEventStore over(SignallingEngine engine) {
        var store = new SignallingEventStore(builder().storageEngine(engine));
        engine.onTaken(() -> store.open.forEach(SignallingStream::signal));
        return store;
    }

    private SignallingEventStore(Builder builder) {
        super(builder);
    }

    /** Another process has committed events. */
    void read() {
        afterCommit(List.of());
    }

    @Override
    public TrackingEventStream openStream(TrackingToken token) {
        var stream = new SignallingStream(super.openStream(token), open::remove);
        open.add(stream);
        return stream;
    }
}
