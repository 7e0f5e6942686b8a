package io.restock.command.stock;

import io.restock.command.Commands;
import io.restock.command.stock.Movement.RecordMovement;
import io.restock.command.stock.Movement.RecordMovements;
import io.restock.command.stock.MovementDesk.Moved;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes stock movements, one or many. */
@RestController
class MovementController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Commands commands;

    MovementController(Bodies bodies, Bulk bulk, Commands commands) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.commands = commands;
    }

    @PostMapping(path = "/api/locations/{location}/stock/{sku}/movements", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Moved> move(@PathVariable LocationId location, @PathVariable Sku sku, ServerWebExchange exchange) {
        var item = new StockItemId(sku, location);
        return bodies.one(exchange.getRequest(), MovementBody.class)
                .map(body -> new RecordMovement(body.of(item)))
                .flatMap(command -> Mono.fromFuture(() -> commands.send(command)));
    }

    @PostMapping(path = "/api/stock-movements", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> moveMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        MovementBody.class,
                        MovementBody::id,
                        body -> body.of(new StockItemId(
                                Required.of(body.sku(), "/sku"), Required.of(body.location(), "/location"))),
                        RecordMovements::new,
                        _ -> 2));
    }
}
