package io.restock.ml;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Everything of one kind that was ever published. */
final class StoredEvents {

    private StoredEvents() {}

    static <E> List<E> of(EventStore store, Class<E> type) {
        var found = new ArrayList<E>();
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable()) {
                var payload = stream.nextAvailable().getPayload();
                if (type.isInstance(payload)) {
                    found.add(type.cast(payload));
                }
            }
            return found;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
