package io.restock.platform.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of stored events that says when there are more. */
final class SignallingStream implements TrackingEventStream {

    private static final int LOOKS = 100;
    private static final int BETWEEN_LOOKS_MILLIS = 2;

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

    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        callback = available;
        return true;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        // The store's own thread may still be fetching what was signalled.
        if (timeout == 0 && signalled) {
            signalled = false;
            return appears();
        }
        return stream.hasNextAvailable(timeout, unit);
    }

    private boolean appears() throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (stream.hasNextAvailable(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
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
