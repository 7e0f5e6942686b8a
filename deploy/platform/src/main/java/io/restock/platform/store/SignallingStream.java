package io.restock.platform.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of stored events that says when there are more. */
final class SignallingStream implements TrackingEventStream {

    private final TrackingEventStream stream;
    private final Consumer<SignallingStream> closed;
    private volatile Runnable available = () -> {};

    SignallingStream(TrackingEventStream stream, Consumer<SignallingStream> closed) {
        this.stream = stream;
        this.closed = closed;
    }

    void signal() {
        available.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        closed.accept(this);
        stream.close();
    }
}
