package io.restock.command.replenishment;

import io.restock.command.known.KnownLocations;
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
        return decide(
                new StockItemId(sku, location),
                exchange,
                (stream, body, day) ->
                        new ApproveProposal(stream, body.named(), body.units(), body.plain(day, clock.instant())));
    }

    @PostMapping("/adjustment")
    Mono<ResponseEntity<Map<String, String>>> adjust(
            @PathVariable Sku sku, @PathVariable LocationId location, ServerWebExchange exchange) {
        return decide(
                new StockItemId(sku, location),
                exchange,
                (stream, body, day) ->
                        new AdjustProposal(stream, body.named(), body.units(), body.reasoned(day, clock.instant())));
    }

    @PostMapping("/rejection")
    Mono<ResponseEntity<Map<String, String>>> reject(
            @PathVariable Sku sku, @PathVariable LocationId location, ServerWebExchange exchange) {
        return decide(
                new StockItemId(sku, location),
                exchange,
                (stream, body, day) -> new RejectProposal(stream, body.named(), body.reasoned(day, clock.instant())));
    }

    private Mono<ResponseEntity<Map<String, String>>> decide(
            StockItemId item, ServerWebExchange exchange, Decision decision) {
        var stream = new ReplenishmentStream(item);
        var today = Mono.fromCallable(() -> locations.today(item.location())).subscribeOn(Schedulers.boundedElastic());
        return bodies.one(exchange.getRequest(), VerdictBody.class)
                .zipWith(today)
                .flatMap(told -> answers.one(
                        decision.of(stream, told.getT1(), told.getT2()),
                        Named.of("proposal", told.getT1().named())));
    }

    private interface Decision {

        ReplenishmentCommand of(ReplenishmentStream stream, VerdictBody body, LocalDate today);
    }
}
