package io.restock.command.market;

import io.restock.command.market.MarketCommand.AdoptHolidays;
import io.restock.command.market.MarketCommand.ChangeMarkets;
import io.restock.command.market.MarketCommand.DeclareHoliday;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.command.market.holiday.Adoption;
import io.restock.command.market.holiday.PublicHolidays;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.Required;
import io.restock.command.web.bulk.Bulk;
import io.restock.command.web.bulk.BulkOf;
import io.restock.events.LocationId;
import java.time.Clock;
import java.time.LocalDate;
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
import reactor.core.scheduler.Schedulers;

/** Says what day it is at a location, and which days are holidays there. */
@RestController
class MarketController {

    private final Bodies bodies;
    private final Bulk bulk;
    private final Answers answers;
    private final PublicHolidays publicHolidays;
    private final Clock clock;

    MarketController(Bodies bodies, Bulk bulk, Answers answers, PublicHolidays publicHolidays, Clock clock) {
        this.bodies = bodies;
        this.bulk = bulk;
        this.answers = answers;
        this.publicHolidays = publicHolidays;
        this.clock = clock;
    }

    @PutMapping(path = "/api/locations/{location}/business-day", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> start(@PathVariable LocationId location, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), DayBody.class)
                .map(body -> new StartBusinessDay(
                        new MarketStream(location), Required.of(body.day(), "/day"), clock.instant()))
                .flatMap(this::answer);
    }

    @PutMapping(path = "/api/locations/{location}/holidays/{day}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> declare(
            @PathVariable LocationId location, @PathVariable LocalDate day, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), HolidayBody.class)
                .map(body -> declaration(location, day, body))
                .flatMap(this::answer);
    }

    @PostMapping(path = "/api/holidays", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<Void> declareMany(ServerWebExchange exchange) {
        return bulk.answer(
                exchange,
                new BulkOf<>(
                        HolidayBody.class,
                        HolidayBody::day,
                        body -> declaration(
                                Required.of(body.location(), "/location"), Required.of(body.day(), "/day"), body),
                        ChangeMarkets::new,
                        _ -> 1));
    }

    @PostMapping(path = "/api/locations/{location}/holidays/adoption", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> adopt(@PathVariable LocationId location, ServerWebExchange exchange) {
        return bodies.one(exchange.getRequest(), Adoption.class)
                // Reading the first calendar takes more than a second.
                .publishOn(Schedulers.boundedElastic())
                .map(adoption -> new AdoptHolidays(
                        new MarketStream(location),
                        adoption.names(publicHolidays),
                        Required.of(adoption.closed(), "/closed"),
                        clock.instant()))
                .flatMap(this::answer);
    }

    record DayBody(@Nullable LocalDate day) {}

    /** @param day as well as the location, in bulk only */
    record HolidayBody(
            @Nullable LocationId location,
            @Nullable LocalDate day,
            @Nullable String name,
            @Nullable Boolean closed) {}

    private DeclareHoliday declaration(LocationId location, LocalDate day, HolidayBody body) {
        return new DeclareHoliday(
                new MarketStream(location),
                day,
                Required.text(body.name(), "/name"),
                Required.of(body.closed(), "/closed"),
                clock.instant());
    }

    private Mono<ResponseEntity<Map<String, String>>> answer(MarketCommand command) {
        return answers.onlyOne(
                new ChangeMarkets(List.of(command)),
                Named.of("location", "location:" + command.stream().location()));
    }
}
