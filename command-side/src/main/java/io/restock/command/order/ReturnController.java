package io.restock.command.order;

import io.restock.command.known.ToldTime;
import io.restock.command.order.OrderCommand.AcceptReturn;
import io.restock.command.order.OrderCommand.AcceptReturns;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.LocationId;
import io.restock.events.OrderId;
import io.restock.events.ReturnId;
import io.restock.platform.privacy.ShopperPseudonyms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Records what came back, one return or many. */
@RestController
@RequestMapping("/api/returns")
class ReturnController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final ShopperPseudonyms pseudonyms;

    ReturnController(Bodies bodies, Bulk bulk, Answers answers, ShopperPseudonyms pseudonyms) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.pseudonyms = pseudonyms;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> accept(ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), ReturnBody.class)
                .map(body -> body.command(pseudonyms))
                .flatMap(command ->
                        answers.onlyOne(new AcceptReturns(List.of(command)), Named.created("return", command.id())));
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> acceptMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        ReturnBody.class,
                        ReturnBody::id,
                        body -> body.command(pseudonyms),
                        AcceptReturns::new,
                        _ -> 1));
    }

    record ReturnBody(
            @Nullable String id,
            @Nullable String order,
            @Nullable String shopper,
            @Nullable LocationId location,
            @Nullable ToldTime returnedAt,
            @Nullable List<@Nullable LineBody> lines) {

        AcceptReturn command(ShopperPseudonyms pseudonyms) {
            return new AcceptReturn(
                    Required.made(id, "/id", ReturnId::new),
                    order == null ? null : Required.made(order, "/order", OrderId::new),
                    shopper == null || shopper.isBlank() ? null : pseudonyms.of(shopper),
                    location == null ? OrderBody.MAIN : location,
                    LineBody.numbered(lines),
                    Required.of(returnedAt, "/returnedAt"));
        }
    }
}
