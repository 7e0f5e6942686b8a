package io.restock.command.location;

import io.restock.command.location.LocationCommand.LocationStream;
import io.restock.command.location.LocationCommand.OpenLocation;
import io.restock.command.location.LocationCommand.SetFulfilment;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens locations and says what an order does to their stock. */
@RestController
@RequestMapping(path = "/api/locations/{location}", consumes = MediaType.APPLICATION_JSON_VALUE)
class LocationController {

    private final Bodies bodies;
    private final Answers answers;
    private final Clock clock;

    LocationController(Bodies bodies, Answers answers, Clock clock) {
        this.bodies = bodies;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping
    Mono<ResponseEntity<Map<String, String>>> open(@PathVariable LocationId location, ServerWebExchange exchange) {
        var stream = new LocationStream(location);
        return bodies.one(exchange.getRequest(), Opening.class)
                .map(opening -> opening.of(stream, clock))
                .flatMap(command -> answers.one(command, Named.of("location", stream)));
    }

    @PutMapping("/fulfilment")
    Mono<ResponseEntity<Map<String, String>>> set(@PathVariable LocationId location, ServerWebExchange exchange) {
        var stream = new LocationStream(location);
        return bodies.one(exchange.getRequest(), Setting.class)
                .map(setting ->
                        new SetFulfilment(stream, Required.of(setting.fulfilment(), "/fulfilment"), clock.instant()))
                .flatMap(command -> answers.one(command, Named.of("location", stream)));
    }

    record Setting(@Nullable Fulfilment fulfilment) {}

    record Opening(
            @Nullable String name,
            @Nullable String zone,
            @Nullable String currency,
            @Nullable SortedSet<DayOfWeek> closedOn,
            @Nullable Fulfilment fulfilment) {

        OpenLocation of(LocationStream stream, Clock clock) {
            return new OpenLocation(
                    stream,
                    Required.text(name, "/name"),
                    Required.made(zone, "/zone", Opening::clockOf),
                    Required.made(currency, "/currency", Opening::moneyOf),
                    closedOn == null ? new TreeSet<>() : closedOn,
                    Required.of(fulfilment, "/fulfilment"),
                    clock.instant());
        }

        private static ZoneId clockOf(String zone) {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw new IllegalArgumentException(
                        "no such time zone: '%s' (such as 'Europe/London')".formatted(zone), unknown);
            }
        }

        private static Currency moneyOf(String code) {
            try {
                return Currency.getInstance(code);
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException("no such currency: '%s' (such as 'GBP')".formatted(code), unknown);
            }
        }
    }
}
