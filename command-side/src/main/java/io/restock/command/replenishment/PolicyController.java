package io.restock.command.replenishment;

import io.restock.command.known.KnownLocations;
import io.restock.command.known.KnownProducts;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.replenishment.ReplenishmentCommand.SetPolicy;
import io.restock.command.web.Answers;
import io.restock.command.web.Answers.Named;
import io.restock.command.web.Bodies;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import io.restock.events.ReplenishmentPolicy;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sets how a stock item is kept in stock. */
@RestController
class PolicyController {

    private static final int LONGEST_PERIOD_DAYS = 366;

    private final Bodies bodies;
    private final Answers answers;
    private final KnownProducts products;
    private final KnownLocations locations;
    private final Clock clock;

    PolicyController(Bodies bodies, Answers answers, KnownProducts products, KnownLocations locations, Clock clock) {
        this.bodies = bodies;
        this.answers = answers;
        this.products = products;
        this.locations = locations;
        this.clock = clock;
    }

    @PutMapping(path = "/api/locations/{location}/stock/{sku}/policy", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> set(
            @PathVariable LocationId location, @PathVariable Sku sku, ServerWebExchange exchange) {
        var item = new StockItemId(sku, location);
        return bodies.one(exchange.getRequest(), PolicyBody.class)
                .map(body -> new SetPolicy(
                        new ReplenishmentStream(item), body.policy(), Required.text(body.by(), "/by"), clock.instant()))
                .flatMap(command -> known(item).then(answers.one(command, Named.of("item", item))));
    }

    private Mono<Object> known(StockItemId item) {
        return Mono.fromRunnable(() -> {
                    locations.open(item.location());
                    products.demand(item.sku(), "the path");
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    record PolicyBody(
            @Nullable String version,
            @Nullable Integer reviewPeriodDays,
            @Nullable Double cycleServiceLevel,
            @Nullable String by) {

        ReplenishmentPolicy policy() {
            int period = Required.of(reviewPeriodDays, "/reviewPeriodDays");
            if (period < 1 || period > LONGEST_PERIOD_DAYS) {
                throw new MalformedBody(
                        "a review period has 1 to %d days".formatted(LONGEST_PERIOD_DAYS), "/reviewPeriodDays");
            }
            double level = Required.of(cycleServiceLevel, "/cycleServiceLevel");
            if (!(level > 0 && level < 1)) {
                throw new MalformedBody(
                        "a cycle service level lies between 0 and 1, such as 0.95", "/cycleServiceLevel");
            }
            return new ReplenishmentPolicy(Required.text(version, "/version"), period, level);
        }
    }
}
