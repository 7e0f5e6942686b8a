package io.restock.ml.demand.training;

import io.restock.ml.demand.training.kept.TrainingRun;
import io.restock.ml.demand.training.kept.TrainingRun.State;
import io.restock.ml.demand.training.kept.TrainingRuns;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Has models trained, and says how far that has come. */
@RestController
@RequestMapping("/api/trainings")
class TrainingEndpoint {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:@-]{0,127}");
    private static final long FEWEST_ITEMS = 10;

    private final TrainingRuns runs;
    private final TrainingData data;
    private final Inclusion inclusion;
    private final JsonMapper json;
    private final Clock clock;

    TrainingEndpoint(TrainingRuns runs, TrainingData data, Inclusion inclusion, JsonMapper boot, Clock clock) {
        this.runs = runs;
        this.data = data;
        this.inclusion = inclusion;
        this.json = boot.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.clock = clock;
    }

    /** @param key in place of an id in the body */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<TrainingRun> train(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) byte @Nullable [] body) {
        if (!inclusion.isWhole()) {
            return Mono.error(TrainingProblem::notIncluded);
        }
        return Mono.fromCallable(() -> asked(read(body), key))
                .flatMap(asked -> answer(() -> runs.find(asked.id()).map(known -> same(known, asked)))
                        .flatMap(known -> known.map(Mono::just).orElseGet(() -> begun(asked))));
    }

    private Mono<TrainingRun> begun(TrainingRun asked) {
        return data.itemCount().flatMap(items -> {
            if (items < FEWEST_ITEMS) {
                return Mono.error(TrainingProblem.tooLittleData(
                        "%d stock items are known where a business day has started, and at least %d are needed: send their history first"
                                .formatted(items, FEWEST_ITEMS)));
            }
            return answer(() -> same(runs.ask(asked), asked));
        });
    }

    @GetMapping
    Mono<Stream<TrainingRun>> all() {
        return answer(() -> runs.all().stream());
    }

    @GetMapping("/{id}")
    Mono<TrainingRun> one(@PathVariable String id) {
        return answer(() -> known(id));
    }

    /** As it is now and after each step, to its end. */
    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<TrainingRun> progress(@PathVariable String id) {
        return Flux.interval(Duration.ZERO, LOOKS_EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> one(id), 1)
                .distinctUntilChanged()
                .takeUntil(run -> run.state().isOver());
    }

    @DeleteMapping("/{id}")
    Mono<TrainingRun> cancel(@PathVariable String id) {
        return answer(() -> {
            var run = known(id);
            if (!runs.end(run.ended(State.CANCELLED, ""))) {
                var over = known(id);
                if (over.state() != State.CANCELLED) {
                    throw TrainingProblem.over(over);
                }
            }
            return known(id);
        });
    }

    private TrainingRun known(String id) {
        return runs.find(id).orElseThrow(() -> TrainingProblem.unknown(id));
    }

    private TrainingRequest read(byte @Nullable [] body) {
        try {
            return json.readValue(body == null ? "{}".getBytes(StandardCharsets.UTF_8) : body, TrainingRequest.class);
        } catch (JacksonException refused) {
            throw TrainingProblem.malformed(refused.getOriginalMessage());
        }
    }

    private TrainingRun asked(TrainingRequest request, @Nullable String key) {
        var by = Optional.ofNullable(request.by()).map(String::strip).orElse("");
        if (by.isEmpty()) {
            throw TrainingProblem.malformed("say who has the model trained: {\"by\": \"anna\"}");
        }
        var id = Stream.of(key, request.id())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        if (!ID.matcher(id).matches()) {
            throw TrainingProblem.malformed(
                    "an id is letters, digits and _ . : @ -, 128 at most, not '%s'".formatted(id));
        }
        var options = request.options();
        var faults = options.faults();
        if (!faults.isEmpty()) {
            throw TrainingProblem.options(faults);
        }
        return TrainingRun.asked(id, by, options, clock.instant());
    }

    private static TrainingRun same(TrainingRun known, TrainingRun asked) {
        if (!known.asksTheSameAs(asked)) {
            throw TrainingProblem.another(asked.id());
        }
        return known;
    }

    private static <T> Mono<T> answer(Callable<T> reading) {
        return Mono.fromCallable(reading).subscribeOn(Schedulers.boundedElastic());
    }
}
