package io.restock.command.market;

import io.restock.command.known.KnownLocations;
import io.restock.command.market.MarketCommand.DeclareHoliday;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Says what day it is at a location, and which days are holidays there. */
@RestController
@RequestMapping(path = "/api/locations/{location}", consumes = MediaType.APPLICATION_JSON_VALUE)
class MarketController {

    private final Bodies bodies;
    private final Answers answers;
    private final KnownLocations locations;
    private final Clock clock;

    MarketController(Bodies bodies, Answers answers, KnownLocations locations, Clock clock) {
        this.bodies = bodies;
        this.answers = answers;
        this.locations = locations;
        this.clock = clock;
    }

    @PutMapping("/business-day")
    Mono<ResponseEntity<Map<String, String>>> start(@PathVariable LocationId location, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), Day.class)
                .map(body -> new StartBusinessDay(
                        new MarketStream(location), Required.of(body.day(), "/day"), clock.instant()))
                .flatMap(command -> send(location, command));
    }

    @PutMapping("/holidays/{day}")
    Mono<ResponseEntity<Map<String, String>>> declare(
            @PathVariable LocationId location, @PathVariable LocalDate day, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), HolidayBody.class)
                .map(body -> new DeclareHoliday(
                        new MarketStream(location),
                        day,
                        Required.text(body.name(), "/name"),
                        Required.of(body.closed(), "/closed"),
                        clock.instant()))
                .flatMap(command -> send(location, command));
    }

    record Day(@Nullable LocalDate day) {}

    record HolidayBody(@Nullable String name, @Nullable Boolean closed) {}

    private Mono<ResponseEntity<Map<String, String>>> send(LocationId location, MarketCommand command) {
        return Mono.fromCallable(() -> locations.open(location))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(_ -> answers.one(command, Named.of("location", "location:" + location)));
    }
}
