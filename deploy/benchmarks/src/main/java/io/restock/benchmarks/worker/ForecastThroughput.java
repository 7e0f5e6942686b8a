package io.restock.benchmarks.worker;

import ai.onnxruntime.OrtException;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.Quantity;
import io.restock.ml.MlWorker;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.HistoryDigest;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.round.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Measures from histories to stored forecasts, beside ONNX Runtime alone on the same tensors, in turns. */
public final class ForecastThroughput {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");
    private static final int HORIZON = 28;
    private static final int PAST = 400;
    private static final int STORED_TOGETHER = 500;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private final List<DemandHistory> histories;
    private final OnnxForecaster forecaster;
    private final Publication publication;
    private final Clock clock = Clock.systemUTC();

    private ForecastThroughput(List<DemandHistory> histories, OnnxForecaster forecaster, Publication publication) {
        this.histories = histories;
        this.forecaster = forecaster;
        this.publication = publication;
    }

    /** @param arguments how many items */
    static void main(String[] arguments) throws IOException, OrtException {
        var histories = new MadeShop(Grain.DAY, PAST, HORIZON).histories(Integer.parseInt(arguments[0]));
        var home = Files.createTempDirectory("restock-benchmark");
        try (var worker = new SpringApplicationBuilder(MlWorker.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=platform,ml-worker")
                        .run("--restock.home=" + home);
                var forecaster = OnnxForecaster.shipped();
                var alone = new RuntimeAlone(forecaster, histories)) {
            var views = new Views(worker.getBean(EventProcessingConfiguration.class));
            var throughput = new ForecastThroughput(histories, forecaster, worker.getBean(Publication.class));
            throughput.measure("views following", alone, views::catchUp);
            views.stop();
            throughput.measure("views standing still", alone, () -> {});
        }
    }

    private void measure(String circumstance, RuntimeAlone alone, Runnable between) {
        for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
            var start = System.nanoTime();
            alone.run();
            var answered = System.nanoTime();
            issue(circumstance.replace(' ', '-') + "-" + round);
            var stored = System.nanoTime();
            say(circumstance, round, answered - start, stored - answered);
            between.run();
        }
    }

    private void issue(String round) {
        for (int from = 0; from < histories.size(); from += STORED_TOGETHER) {
            var due = histories.subList(from, Math.min(histories.size(), from + STORED_TOGETHER));
            var answers = forecaster.forecast(due);
            var first = from;
            var facts = new LinkedHashMap<String, ForecastIssued>();
            IntStream.range(0, due.size())
                    .parallel()
                    .mapToObj(i ->
                            fact(new ForecastId("%s-item-%d".formatted(round, first + i)), due.get(i), answers.get(i)))
                    .toList()
                    .forEach(fact -> facts.put(fact.forecast().toString(), fact));
            publication.publish(facts);
        }
    }

    private ForecastIssued fact(ForecastId id, DemandHistory history, DemandForecast answer) {
        return new ForecastIssued(
                id,
                history.item(),
                history.origin(),
                Quantity.NONE,
                answer.paths(),
                forecaster.model(),
                HistoryDigest.of(history),
                OnnxModel.runtime(),
                0,
                false,
                clock.instant());
    }

    private void say(String circumstance, int round, long aloneNanos, long wholeNanos) {
        LOG.info(String.format(
                Locale.ROOT,
                "%s, %s: ONNX Runtime alone %,.0f items/s; from histories to stored forecasts %,.0f items/s; ratio %.2f",
                circumstance,
                round <= WARM_UP ? "to warm up" : "round " + (round - WARM_UP),
                histories.size() / (aloneNanos / 1e9),
                histories.size() / (wholeNanos / 1e9),
                (double) aloneNanos / wholeNanos));
    }
}
