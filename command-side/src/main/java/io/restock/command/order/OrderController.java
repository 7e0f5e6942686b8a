package io.restock.command.order;

import io.restock.command.known.ToldTime;
import io.restock.command.order.OrderCommand.CancelOrder;
import io.restock.command.order.OrderCommand.PlaceOrders;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.OrderId;
import io.restock.platform.privacy.ShopperPseudonyms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes orders, one or many, and calls them off. */
@RestController
@RequestMapping("/api/orders")
class OrderController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final ShopperPseudonyms pseudonyms;

    OrderController(Bodies bodies, Bulk bulk, Answers answers, ShopperPseudonyms pseudonyms) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.pseudonyms = pseudonyms;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> place(ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), OrderBody.class)
                .map(body -> body.command(pseudonyms))
                .flatMap(command ->
                        answers.onlyOne(new PlaceOrders(List.of(command)), Named.created("order", command.order())));
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> placeMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        OrderBody.class,
                        OrderBody::id,
                        body -> body.command(pseudonyms),
                        PlaceOrders::new,
                        command -> command.lines().size()));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<Map<String, String>>> cancel(@PathVariable String id, ServerWebExchange exchange) {
        var order = Required.made(id, "/id", OrderId::new);
        return bodies.one(exchange.getRequest(), Cancellation.class)
                .map(body -> new CancelOrder(order, body.reason() == null ? "" : body.reason(), body.at()))
                .flatMap(command -> answers.one(command, Named.of("order", order)));
    }

    record Cancellation(@Nullable String reason, @Nullable ToldTime at) {}
}
