package io.restock.ml.round;

import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Reacts to what it hears, from the start of the program to its end. */
public abstract class Automation implements SmartLifecycle {

    private Disposable listening = Disposables.disposed();

    /** Begins to react. */
    protected abstract Disposable listen();

    @Override
    public final void start() {
        listening = listen();
    }

    @Override
    public final void stop() {
        listening.dispose();
    }

    @Override
    public final boolean isRunning() {
        return !listening.isDisposed();
    }
}
