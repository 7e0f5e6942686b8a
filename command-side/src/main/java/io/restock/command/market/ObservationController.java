package io.restock.command.market;

import io.restock.command.market.MarketCommand.ChangeMarkets;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.LocationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes weather forecasts and any other outside signals, one or many. */
@RestController
class ObservationController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;

    ObservationController(Bodies bodies, Bulk bulk, Answers answers) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
    }

    @PostMapping(path = "/api/locations/{location}/weather-forecasts", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> foretell(@PathVariable LocationId location, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), WeatherBody.class)
                .map(body -> body.of(new MarketStream(location)))
                .flatMap(this::answer);
    }

    @PostMapping(path = "/api/weather-forecasts", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> foretellMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        WeatherBody.class,
                        WeatherBody::day,
                        body -> body.of(marketOf(body.location())),
                        ChangeMarkets::new,
                        _ -> 1));
    }

    @PostMapping(path = "/api/locations/{location}/signals", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> signal(@PathVariable LocationId location, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), SignalBody.class)
                .map(body -> body.of(new MarketStream(location)))
                .flatMap(this::answer);
    }

    @PostMapping(path = "/api/signals", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> signalMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        SignalBody.class,
                        SignalBody::series,
                        body -> body.of(marketOf(body.location())),
                        ChangeMarkets::new,
                        _ -> 1));
    }

    private static MarketStream marketOf(@Nullable LocationId location) {
        return new MarketStream(Required.of(location, "/location"));
    }

    private Mono<ResponseEntity<Map<String, String>>> answer(MarketCommand command) {
        return answers.onlyOne(
                new ChangeMarkets(List.of(command)),
                Named.of("location", "location:" + command.stream().location()));
    }
}
