package io.restock.ml.demand.trial;

import io.restock.events.ModelId;
import io.restock.ml.registry.ModelFiles;
import io.restock.ml.registry.ModelProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Has a registered model evaluated, and says how far that has come. */
@RestController
@RequestMapping("/api/models/{model}/evaluation")
class EvaluationEndpoint {

    private final WhenModelRegisteredThenEvaluate evaluating;
    private final Evaluations evaluations;
    private final ModelFiles files;

    EvaluationEndpoint(WhenModelRegisteredThenEvaluate evaluating, Evaluations evaluations, ModelFiles files) {
        this.evaluating = evaluating;
        this.evaluations = evaluations;
        this.files = files;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<EvaluationProgress> evaluate(@PathVariable ModelId model) {
        return Mono.fromCallable(() -> files.has(model))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(stored -> stored)
                .switchIfEmpty(Mono.error(() -> ModelProblem.unknown(model)))
                .map(_ -> {
                    evaluating.ask(model);
                    return EvaluationProgress.waiting(model);
                });
    }

    @GetMapping
    Mono<EvaluationProgress> progress(@PathVariable ModelId model) {
        return Mono.justOrEmpty(evaluations.progress(model))
                .switchIfEmpty(Mono.error(() -> ModelProblem.notEvaluated(model)));
    }
}
