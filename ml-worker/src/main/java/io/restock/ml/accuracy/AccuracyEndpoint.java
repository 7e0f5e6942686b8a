package io.restock.ml.accuracy;

import io.restock.events.StockItemId;
import io.restock.ml.accuracy.kept.KeptForecasts;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.web.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows how the forecasts of one item did, reckoned from what is kept of them and of the demand. */
@RestController
class AccuracyEndpoint {

    private final DemandRecords records;
    private final KeptForecasts forecasts;

    AccuracyEndpoint(DemandRecords records, KeptForecasts forecasts) {
        this.records = records;
        this.forecasts = forecasts;
    }

    @GetMapping("/api/accuracy/items/{item}")
    Mono<ItemAccuracy> ofItem(@PathVariable String item) {
        return Mono.fromCallable(() -> read(item))
                .flatMap(asked -> records.of(List.of(asked)).next().flatMap(this::accuracy))
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        HttpStatus.NOT_FOUND, "unknown-item", "%s has no complete day with demand".formatted(item))));
    }

    private Mono<ItemAccuracy> accuracy(KnownDemand demand) {
        return Mono.justOrEmpty(demand.history(1))
                .flatMap(history -> forecasts
                        .of(List.of(demand.item()), ItemAccuracy.days(history.origin()))
                        .map(kept -> ItemAccuracy.of(history, kept.getOrDefault(demand.item(), List.of()))));
    }

    private static StockItemId read(String item) {
        try {
            return StockItemId.parse("stock:" + item);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "malformed-item",
                    "'%s' is not <SKU>@<LOCATION>, such as 85123A@MAIN".formatted(item));
        }
    }
}
