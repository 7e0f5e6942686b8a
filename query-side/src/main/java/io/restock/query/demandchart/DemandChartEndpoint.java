package io.restock.query.demandchart;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the demand of one item. */
@RestController
@RequestMapping("/api/demand-charts/{item}")
class DemandChartEndpoint {

    private final Answers<DemandChart, DemandChart.Shown> answers;

    DemandChartEndpoint(View<DemandChart> demandCharts, OpenStreams streams) {
        this.answers = new Answers<>(DemandChartProjector.VIEW, demandCharts, DemandChart::shown, streams);
    }

    @GetMapping
    Mono<DemandChart.Shown> one(@PathVariable String item) {
        return answers.one(
                Asked.item(item).toString(),
                () -> Problem.unknown("stock-item", "nothing is known of any demand for %s".formatted(item)));
    }

    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> follow(@PathVariable String item, ServerHttpRequest request) {
        return answers.follow(Selection.only(Asked.item(item).toString()), Asked.lastEventId(request));
    }
}
