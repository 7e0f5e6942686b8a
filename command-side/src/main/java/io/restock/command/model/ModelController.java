package io.restock.command.model;

import io.restock.command.model.ModelCommand.EndShadow;
import io.restock.command.model.ModelCommand.PromoteModel;
import io.restock.command.model.ModelCommand.RetireModel;
import io.restock.command.model.ModelCommand.RollBackModel;
import io.restock.command.model.ModelCommand.ShadowModel;
import io.restock.command.model.ModelCommand.SlotStream;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.events.ModelId;
import io.restock.events.ModelRef;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes what people decide about models. */
@RestController
@RequestMapping(path = "/api/models/{model}", consumes = MediaType.APPLICATION_JSON_VALUE)
class ModelController {

    private final Bodies bodies;
    private final Answers answers;
    private final RegisteredModels models;
    private final Clock clock;

    ModelController(Bodies bodies, Answers answers, RegisteredModels models, Clock clock) {
        this.bodies = bodies;
        this.answers = answers;
        this.models = models;
        this.clock = clock;
    }

    @PostMapping("/promotion")
    Mono<ResponseEntity<Map<String, String>>> promote(@PathVariable ModelId model, ServerWebExchange exchange) {
        return decide(
                model,
                exchange,
                (slot, ref, body) -> new PromoteModel(slot, ref, body.isForced(), body.promoting(clock.instant())));
    }

    @PostMapping("/shadow")
    Mono<ResponseEntity<Map<String, String>>> shadow(@PathVariable ModelId model, ServerWebExchange exchange) {
        return decide(model, exchange, (slot, ref, body) -> new ShadowModel(slot, ref, body.reasoned(clock.instant())));
    }

    @PostMapping("/shadow/end")
    Mono<ResponseEntity<Map<String, String>>> endShadow(@PathVariable ModelId model, ServerWebExchange exchange) {
        return decide(model, exchange, (slot, ref, body) -> new EndShadow(slot, ref, body.reasoned(clock.instant())));
    }

    @PostMapping("/rollback")
    Mono<ResponseEntity<Map<String, String>>> rollBack(@PathVariable ModelId model, ServerWebExchange exchange) {
        return decide(
                model, exchange, (slot, ref, body) -> new RollBackModel(slot, ref, body.reasoned(clock.instant())));
    }

    @PostMapping("/retirement")
    Mono<ResponseEntity<Map<String, String>>> retire(@PathVariable ModelId model, ServerWebExchange exchange) {
        return decide(model, exchange, (slot, ref, body) -> new RetireModel(slot, ref, body.reasoned(clock.instant())));
    }

    private Mono<ResponseEntity<Map<String, String>>> decide(
            ModelId model, ServerWebExchange exchange, Decision decision) {
        var registered = Mono.fromCallable(() -> models.demand(model)).subscribeOn(Schedulers.boundedElastic());
        return bodies.one(exchange.getRequest(), WordBody.class)
                .zipWith(registered)
                .flatMap(told -> answers.one(
                        decision.of(
                                new SlotStream(told.getT2().schema()),
                                told.getT2().model(),
                                told.getT1()),
                        Named.of("model", model.sha256())));
    }

    private interface Decision {

        ModelCommand of(SlotStream slot, ModelRef model, WordBody body);
    }
}
