package io.restock.ml.demand.replay;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.StockItemId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.web.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Shows auditors what a forecast was made from, or what was known at any position: built again from the events. */
@RestController
class FeaturesEndpoint {

    private static final int HORIZON = 28;

    private final StreamReader streams;
    private final DemandReplay replay;

    FeaturesEndpoint(StreamReader streams, DemandReplay replay) {
        this.streams = streams;
        this.replay = replay;
    }

    @GetMapping("/api/forecasts/{forecast}/features")
    Mono<ForecastAudit> ofForecast(@PathVariable String forecast) {
        return answer(() -> audit(read("forecast", forecast, ForecastId::parse)));
    }

    /**
     * @param position in the event store
     * @param asOf after which nothing was foretold yet
     */
    @GetMapping("/api/features/{item}")
    Mono<FeaturesShown> ofItem(@PathVariable String item, @RequestParam long position, @RequestParam Instant asOf) {
        return answer(() -> {
            var known = replay.at(read("item", "stock:" + item, StockItemId::parse), position, asOf);
            return shown(known, HORIZON)
                    .orElseThrow(() -> unknown("demand", "%s had no demand at position %d".formatted(item, position)));
        });
    }

    private ForecastAudit audit(ForecastId id) {
        var issued = streams.only(id.toString(), ForecastIssued.class)
                .orElseThrow(() -> unknown("forecast", "no %s was ever issued".formatted(id)));
        var known = issued.known();
        if (known == null) {
            throw unknown("features", "%s did not say yet what it knew".formatted(id));
        }
        var rebuilt = shown(
                        replay.of(issued.item(), known, issued.knownPosition()),
                        issued.demand().horizon())
                .orElseThrow(() -> unknown("features", "%s has nothing to be made from".formatted(id)));
        return new ForecastAudit(id, issued.featureDigest(), rebuilt.digest().equals(issued.featureDigest()), rebuilt);
    }

    private static Optional<FeaturesShown> shown(Optional<KnownDemand> known, int horizon) {
        return known.flatMap(demand -> demand.historyOfAny(horizon).map(history -> FeaturesShown.of(demand, history)));
    }

    private static <T> Mono<T> answer(Callable<T> reading) {
        return Mono.fromCallable(reading).subscribeOn(Schedulers.boundedElastic());
    }

    private static <T> T read(String what, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "malformed-" + what, String.valueOf(malformed.getMessage()));
        }
    }

    private static ErrorResponseException unknown(String what, String detail) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-" + what, detail);
    }
}
