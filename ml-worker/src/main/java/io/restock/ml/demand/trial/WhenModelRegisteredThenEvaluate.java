package io.restock.ml.demand.trial;

import io.restock.events.ModelId;
import io.restock.ml.forecast.onnx.DemandContract;
import io.restock.ml.registry.Registry;
import io.restock.ml.round.Automation;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Has each model evaluated once it is registered here, and any other when somebody asks for it: one after the other. */
final class WhenModelRegisteredThenEvaluate extends Automation {

    private final Registry registry;
    private final Evaluations evaluations;
    private final Sinks.Many<ModelId> asked = Sinks.many().multicast().directBestEffort();

    WhenModelRegisteredThenEvaluate(Registry registry, Evaluations evaluations) {
        this.registry = registry;
        this.evaluations = evaluations;
    }

    @Override
    protected Disposable listen() {
        var registered = registry.registered()
                .filter(fact -> fact.schema().equals(DemandContract.SCHEMA))
                .map(fact -> new ModelId(fact.model().sha256()));
        return Flux.merge(registered, asked.asFlux())
                .doOnNext(evaluations::waits)
                .onBackpressureBuffer()
                .concatMap(evaluations::evaluate, 1)
                .subscribe();
    }

    synchronized void ask(ModelId model) {
        asked.tryEmitNext(model);
    }
}
