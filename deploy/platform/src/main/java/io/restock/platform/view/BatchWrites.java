package io.restock.platform.view;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Writes what one batch has changed in several views: the parts of a thing before the heads that say how far it has come. */
final class BatchWrites {

    private static final String KEY = "writes of the batch";

    private final List<Runnable> parts = new ArrayList<>();
    private final List<Runnable> heads = new ArrayList<>();

    static BatchWrites of(UnitOfWork<?> work) {
        return work.getOrComputeResource(KEY, _ -> {
            var writes = new BatchWrites();
            work.onPrepareCommit(_ -> writes.run());
            return writes;
        });
    }

    void add(Runnable write, boolean ofHeads) {
        (ofHeads ? heads : parts).add(write);
    }

    private void run() {
        parts.forEach(Runnable::run);
        heads.forEach(Runnable::run);
    }
}
