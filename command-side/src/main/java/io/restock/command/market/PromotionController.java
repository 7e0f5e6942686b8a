package io.restock.command.market;

import io.restock.command.known.ToldTime;
import io.restock.command.market.MarketCommand.ChangeMarkets;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.SchedulePromotion;
import io.restock.command.market.MarketCommand.WithdrawPromotion;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.LocationId;
import io.restock.events.PromotionId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Schedules promotions, one or many, and withdraws them. */
@RestController
class PromotionController {

    private static final String ONE = "/api/locations/{location}/promotions/{promotion}";

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final Clock clock;

    PromotionController(Bodies bodies, Bulk bulk, Answers answers, Clock clock) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> schedule(
            @PathVariable LocationId location, @PathVariable String promotion, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), PromotionBody.class)
                .map(body -> scheduled(location, promotion, body))
                .flatMap(command -> answer(command, command.promotion()));
    }

    @PostMapping(path = "/api/promotions", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> scheduleMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        PromotionBody.class,
                        PromotionBody::id,
                        body -> scheduled(Required.of(body.location(), "/location"), body.id(), body),
                        ChangeMarkets::new,
                        _ -> 1));
    }

    @PostMapping(path = ONE + "/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> withdraw(
            @PathVariable LocationId location, @PathVariable String promotion, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), Withdrawal.class)
                .map(body -> new WithdrawPromotion(
                        new MarketStream(location), Required.made(promotion, "/id", PromotionId::new), body.at()))
                .flatMap(command -> answer(command, command.promotion()));
    }

    record Withdrawal(@Nullable ToldTime at) {}

    private SchedulePromotion scheduled(LocationId location, @Nullable String id, PromotionBody body) {
        return new SchedulePromotion(
                new MarketStream(location), Required.made(id, "/id", PromotionId::new), body.terms(), clock.instant());
    }

    private Mono<ResponseEntity<Map<String, String>>> answer(MarketCommand command, PromotionId promotion) {
        return answers.onlyOne(new ChangeMarkets(List.of(command)), Named.of("promotion", promotion));
    }
}
