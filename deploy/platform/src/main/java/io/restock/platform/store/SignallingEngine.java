package io.restock.platform.store;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** A storage engine that tells when the store's own reader has taken in an event, and when it has come to the end. */
final class SignallingEngine extends JdbcEventStorageEngine {

    private volatile Runnable taken = () -> {};

    SignallingEngine(Builder builder) {
        super(builder);
    }

    void onTaken(Runnable signal) {
        taken = signal;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        var events = super.readEvents(token, mayBlock);
        // Only the store's reader, which feeds every processor that has caught up, may block.
        return mayBlock ? StreamSupport.stream(new Signalling<>(events.spliterator()), false) : events;
    }

    private final class Signalling<E> extends AbstractSpliterator<E> {

        private final Spliterator<E> events;

        Signalling(Spliterator<E> events) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.events = events;
        }

        @Override
        public boolean tryAdvance(Consumer<? super E> reader) {
            boolean more = events.tryAdvance(reader);
            taken.run();
            return more;
        }
    }
}
