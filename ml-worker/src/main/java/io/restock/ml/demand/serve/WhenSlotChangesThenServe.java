package io.restock.ml.demand.serve;

import static io.restock.ml.forecast.onnx.DemandContract.SCHEMA;

import io.restock.ml.round.Automation;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** Serves the champion that the events name, from the start on and as they change. */
public final class WhenSlotChangesThenServe extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenSlotChangesThenServe.class);

    private final View<ModelSlot> slots;
    private final ServedModels models;
    private final Scheduler worker;
    private final AtomicInteger toTake = new AtomicInteger(1);
    private final Sinks.Many<Long> swaps = Sinks.many().multicast().directBestEffort();

    /** @param worker where models are loaded, one change after the other */
    WhenSlotChangesThenServe(View<ModelSlot> slots, ServedModels models, Scheduler worker) {
        this.slots = slots;
        this.models = models;
        this.worker = worker;
    }

    /** Each change of champions, by {@link ServedModels#championSince}. */
    public Flux<Long> swaps() {
        return swaps.asFlux();
    }

    /** Whether nothing that is known of the champion waits to be done. */
    public boolean isSettled() {
        return toTake.get() == 0;
    }

    @Override
    protected Disposable listen() {
        toTake.set(1);
        return Disposables.composite(
                slots.changes()
                        .filter(seen -> seen.document().id().equals(SCHEMA))
                        .doOnNext(_ -> toTake.incrementAndGet())
                        .publishOn(worker)
                        .subscribe(this::take),
                slots.find(SCHEMA)
                        .doOnError(failure -> LOG.error("cannot look up who serves {}", SCHEMA, failure))
                        .onErrorComplete()
                        .publishOn(worker)
                        .doOnTerminate(toTake::decrementAndGet)
                        .subscribe(seen -> serve(seen.document())));
    }

    private void take(Seen<ModelSlot> seen) {
        try {
            serve(seen.document());
        } finally {
            toTake.decrementAndGet();
        }
    }

    private void serve(ModelSlot slot) {
        if (models.take(slot)) {
            swaps.tryEmitNext(models.championSince());
        }
    }
}
