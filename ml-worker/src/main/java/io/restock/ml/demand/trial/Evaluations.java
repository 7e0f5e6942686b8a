package io.restock.ml.demand.trial;

import io.restock.events.ModelId;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.serve.Champions;
import io.restock.ml.demand.serve.Champions.Champion;
import io.restock.ml.demand.trial.EvaluationProgress.State;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.registry.ModelFiles;
import io.restock.ml.round.Publication;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Measures models one after the other on a thread of its own, and publishes what it found. */
final class Evaluations {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluations.class);
    private static final int TOGETHER = 64;

    private final DemandRecords records;
    private final ModelFiles files;
    private final Champions champions;
    private final Publication publication;
    private final int items;
    private final Clock clock;
    private final Scheduler worker;
    private final Map<ModelId, EvaluationProgress> progress = new ConcurrentHashMap<>();

    /** @param items at most */
    Evaluations(
            DemandRecords records,
            ModelFiles files,
            Champions champions,
            Publication publication,
            int items,
            Clock clock,
            Scheduler worker) {
        this.records = records;
        this.files = files;
        this.champions = champions;
        this.publication = publication;
        this.items = items;
        this.clock = clock;
        this.worker = worker;
    }

    Optional<EvaluationProgress> progress(ModelId model) {
        return Optional.ofNullable(progress.get(model));
    }

    EvaluationProgress waits(ModelId model) {
        var waiting = EvaluationProgress.waiting(model);
        progress.put(model, waiting);
        return waiting;
    }

    /** Never fails: how it ended is told by its progress. */
    Mono<Void> evaluate(ModelId model) {
        return champions
                .now()
                .publishOn(worker)
                .flatMap(champion -> evaluate(model, champion))
                .doOnError(failure -> {
                    LOG.error("evaluating {} failed", model, failure);
                    end(model, State.FAILED, String.valueOf(failure.getMessage()));
                })
                .onErrorComplete();
    }

    private Mono<Void> evaluate(ModelId model, Champion champion) {
        if (champion.model().sha256().equals(model.sha256())) {
            return Mono.fromRunnable(() -> end(model, State.NOT_POSSIBLE, "it is the champion itself"));
        }
        return Mono.using(
                () -> new Trial(load(model), load(new ModelId(champion.model().sha256()))),
                trial -> run(model, trial, champion.since()),
                Trial::close);
    }

    private OnnxForecaster load(ModelId model) {
        return OnnxForecaster.load(
                files.find(model).orElseThrow(() -> new IllegalStateException(model + " is not stored")));
    }

    private Mono<Void> run(ModelId model, Trial trial, long since) {
        return chosen().flatMap(chosen -> Flux.fromIterable(chosen)
                .buffer(TOGETHER)
                .concatMap(some -> records.of(some).collectList(), 1)
                .publishOn(worker)
                .doOnNext(known -> {
                    trial.add(known);
                    change(
                            model,
                            before -> before.running(Math.min(chosen.size(), before.done() + TOGETHER), chosen.size()));
                })
                .then(Mono.fromRunnable(() -> publish(model, trial, since))));
    }

    private Mono<List<StockItemId>> chosen() {
        return SampledItems.of(records.daysNow().flatMap(day -> records.itemsAt(day.location())), items);
    }

    private void publish(ModelId model, Trial trial, long since) {
        trial.result(clock.instant())
                .ifPresentOrElse(
                        result -> {
                            var id = "evaluation:%s:%s:%d:%s"
                                    .formatted(
                                            model.sha256(),
                                            result.champion().sha256(),
                                            since,
                                            trial.fingerprint().substring(0, 16));
                            var isNew = publication.publishOnce(id, result);
                            end(model, isNew ? State.PUBLISHED : State.REPEATED, result.protocol());
                        },
                        () -> end(
                                model,
                                State.NOT_POSSIBLE,
                                "at least 10 items with six weeks of past and some demand are needed, where a business day has started"));
    }

    private void end(ModelId model, State state, String note) {
        change(model, before -> before.ended(state, note));
    }

    private void change(ModelId model, UnaryOperator<EvaluationProgress> step) {
        var now = progress.compute(
                model, (_, before) -> step.apply(before == null ? EvaluationProgress.waiting(model) : before));
        LOG.info("evaluation of {}: {}, {} of {} items. {}", model, now.state(), now.done(), now.of(), now.note());
    }
}
