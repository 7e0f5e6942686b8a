package io.restock.platform.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of stored events that says when there are more. */
final class SignallingStream implements TrackingEventStream {

    private static final int FETCH_MILLIS = 25;

    private final TrackingEventStream stream;
    private final Consumer<SignallingStream> closed;
    private volatile Runnable callback = () -> {};
    private volatile boolean signalled;

    SignallingStream(TrackingEventStream stream, Consumer<SignallingStream> closed) {
        this.stream = stream;
        this.closed = closed;
    }

    void signal() {
        signalled = true;
        callback.run();
    }

    /** Says no, though it calls: so the processor also looks every half second, should a fetch take longer than its signal. */
    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        callback = available;
        return false;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        // The store's own thread may still be fetching what was signalled.
        if (timeout == 0 && signalled) {
            signalled = false;
            return stream.hasNextAvailable(FETCH_MILLIS, TimeUnit.MILLISECONDS);
        }
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
