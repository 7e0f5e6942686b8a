package io.restock.query.accuracy;

import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.Asked;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Selection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Shows how shadows would have done, beside what was issued. */
@RestController
class ShadowAccuracyEndpoint {

    private final Answers<ShadowAccuracy, ShadowShown> answers;

    ShadowAccuracyEndpoint(View<ShadowAccuracy> shadowAccuracies, OpenStreams streams) {
        this.answers = new Answers<>(AccuracyProjector.VIEW, shadowAccuracies, ShadowShown::of, streams);
    }

    @GetMapping("/api/accuracy/{location}/shadows")
    Flux<ShadowShown> at(@PathVariable String location) {
        return answers.all(Selection.with("location", Asked.location(location), ShadowAccuracy::location));
    }
}
