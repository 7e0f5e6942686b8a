package io.restock.query.forecastchart;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the newest forecasts: all of them briefly or whole, one of them whole. */
@RestController
@RequestMapping("/api/forecasts")
class ForecastChartEndpoint {

    private static final String BRIEFLY = "view=summary";

    private final Answers<ForecastChart, ForecastChart> charts;
    private final Answers<ForecastSummary, ForecastSummary> summaries;

    ForecastChartEndpoint(
            View<ForecastChart> forecastCharts, View<ForecastSummary> forecastSummaries, OpenStreams streams) {
        this.charts = new Answers<>(ForecastChartProjector.VIEW, forecastCharts, chart -> chart, streams);
        this.summaries = new Answers<>(ForecastChartProjector.VIEW, forecastSummaries, summary -> summary, streams);
    }

    @GetMapping
    Flux<ForecastChart> all(@RequestParam @Nullable String location) {
        return charts.all(whole(location));
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(@RequestParam @Nullable String location, ServerHttpRequest request) {
        return charts.follow(whole(location), Asked.lastEventId(request));
    }

    @GetMapping(params = BRIEFLY)
    Flux<ForecastSummary> allBriefly(@RequestParam @Nullable String location) {
        return summaries.all(brief(location));
    }

    @GetMapping(params = BRIEFLY, produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> followBriefly(@RequestParam @Nullable String location, ServerHttpRequest request) {
        return summaries.follow(brief(location), Asked.lastEventId(request));
    }

    @GetMapping("/{item}")
    Mono<ForecastChart> one(@PathVariable String item) {
        return charts.one(
                Asked.item(item).toString(),
                () -> Problem.unknown("forecast", "nothing has been forecast for %s yet".formatted(item)));
    }

    @GetMapping(path = "/{item}", produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> followOne(@PathVariable String item, ServerHttpRequest request) {
        return charts.follow(Selection.only(Asked.item(item).toString()), Asked.lastEventId(request));
    }

    private static Selection<ForecastChart> whole(@Nullable String location) {
        return Selection.with("location", Asked.location(location), ForecastChart::location);
    }

    private static Selection<ForecastSummary> brief(@Nullable String location) {
        return Selection.with("location", Asked.location(location), ForecastSummary::location);
    }
}
