package io.restock.command.replenishment;

import io.restock.command.CommandRejected;
import io.restock.command.known.KnownLocations;
import io.restock.command.known.NoBusinessDay;
import io.restock.command.replenishment.ReplenishmentCommand.AdjustProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ApproveProposal;
import io.restock.command.replenishment.ReplenishmentCommand.RejectProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes what people decide about proposals. */
@RestController
@RequestMapping(path = "/api/proposals/{sku}@{location}", consumes = MediaType.APPLICATION_JSON_VALUE)
class ProposalController {

    private final Bodies bodies;
    private final Answers answers;
    private final KnownLocations locations;
    private final Clock clock;

    ProposalController(Bodies bodies, Answers answers, KnownLocations locations, Clock clock) {
        this.bodies = bodies;
        this.answers = answers;
        this.locations = locations;
        this.clock = clock;
    }

    @PostMapping("/approval")
    Mono<ResponseEntity<Map<String, String>>> approve(
            @PathVariable Sku sku, @PathVariable LocationId location, ServerWebExchange exchange) {
        var stream = stream(sku, location);
        return decide(
                stream,
                exchange,
                (body, day) ->
                        new ApproveProposal(stream, body.named(), body.units(), body.plain(day, clock.instant())));
    }

    @PostMapping("/adjustment")
    Mono<ResponseEntity<Map<String, String>>> adjust(
            @PathVariable Sku sku, @PathVariable LocationId location, ServerWebExchange exchange) {
        var stream = stream(sku, location);
        return decide(
                stream,
                exchange,
                (body, day) ->
                        new AdjustProposal(stream, body.named(), body.units(), body.reasoned(day, clock.instant())));
    }

    @PostMapping("/rejection")
    Mono<ResponseEntity<Map<String, String>>> reject(
            @PathVariable Sku sku, @PathVariable LocationId location, ServerWebExchange exchange) {
        var stream = stream(sku, location);
        return decide(
                stream,
                exchange,
                (body, day) -> new RejectProposal(stream, body.named(), body.reasoned(day, clock.instant())));
    }

    private Mono<ResponseEntity<Map<String, String>>> decide(
            ReplenishmentStream stream,
            ServerWebExchange exchange,
            BiFunction<VerdictBody, LocalDate, ReplenishmentCommand> decision) {
        return bodies.one(exchange.getRequest(), VerdictBody.class)
                .zipWith(
                        businessDay(stream.item().location()),
                        (body, day) -> new Decided(body.named(), decision.apply(body, day)))
                .flatMap(decided -> answers.one(decided.command(), Named.of("proposal", decided.proposal())));
    }

    private record Decided(Object proposal, ReplenishmentCommand command) {}

    private Mono<LocalDate> businessDay(LocationId location) {
        return Mono.fromCallable(() -> locations
                        .businessDay(location)
                        .orElseThrow(() -> new CommandRejected(new NoBusinessDay(location))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static ReplenishmentStream stream(Sku sku, LocationId location) {
        return new ReplenishmentStream(new StockItemId(sku, location));
    }
}
