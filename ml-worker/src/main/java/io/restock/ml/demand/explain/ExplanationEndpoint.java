package io.restock.ml.demand.explain;

import io.restock.events.ForecastId;
import io.restock.ml.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Explains any forecast that was ever issued, in numbers or in words. */
@RestController
class ExplanationEndpoint {

    private static final String PATH = "/api/forecasts/{forecast}/explanation";

    private final Explanations explanations;

    ExplanationEndpoint(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping(PATH)
    Mono<Explanation> of(@PathVariable String forecast) {
        return Mono.fromCallable(() -> explanations
                        .of(read(forecast))
                        .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "unknown-forecast",
                                "no %s was ever issued that says what it knew".formatted(forecast))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping(path = PATH, produces = "text/markdown;charset=UTF-8")
    Mono<String> text(@PathVariable String forecast) {
        return of(forecast).map(explanation -> new ExplanationText(explanation).text());
    }

    private static ForecastId read(String forecast) {
        try {
            return ForecastId.parse(forecast);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "malformed-forecast", String.valueOf(malformed.getMessage()));
        }
    }
}
