package io.restock.ml.demand.trial;

import io.restock.events.ForecastMetric;
import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelRef;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.onnx.DemandContract;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.significance.DieboldMariano;
import io.restock.ml.significance.PairedBootstrap;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A model and the champion, asked for the same windows. What begins before it is closed is ended before. */
final class Trial implements AutoCloseable {

    private static final int FEWEST_ITEMS = 10;
    private static final int OVERLAPPING = 2;

    private final OnnxForecaster model;
    private final OnnxForecaster champion;
    private final List<Double> levels;
    private final Scores ofModel = new Scores();
    private final Scores ofChampion = new Scores();
    private String digest = "";
    private int censored;

    Trial(OnnxForecaster model, OnnxForecaster champion) {
        this.model = model;
        this.champion = champion;
        this.levels = model.levels().values().stream()
                .filter(champion.levels().values()::contains)
                .toList();
    }

    ModelRef model() {
        return model.model();
    }

    /** Blocks while both forecast. */
    synchronized void add(Collection<KnownDemand> items) {
        var all = items.stream()
                .flatMap(item -> item.history(1).stream())
                .flatMap(history -> PastWindow.of(history).stream())
                .toList();
        var windows = all.stream().filter(window -> !window.isCensored()).toList();
        censored += all.size() - windows.size();
        if (!windows.isEmpty()) {
            score(model, windows, ofModel);
            score(champion, windows, ofChampion);
            windows.forEach(window -> digest = Sha256.hex(bytes(digest), bytes(window.inWords(model, champion))));
        }
    }

    private void score(DemandForecaster forecaster, List<PastWindow> windows, Scores scores) {
        var answers = forecaster.forecast(windows.stream().map(PastWindow::asOf).toList());
        IntStream.range(0, windows.size())
                .forEach(i -> scores.add(
                        windows.get(i), Score.of(answers.get(i), windows.get(i).actual(), levels)));
    }

    /** None where the past is too short, or of too few items, to tell luck from skill. */
    Optional<ModelEvaluated> result(Instant at) {
        if (ofModel.itemCount() < FEWEST_ITEMS || ofModel.total().units() == 0) {
            return Optional.empty();
        }
        return Optional.of(new ModelEvaluated(
                model.model(),
                DemandContract.SCHEMA,
                champion.model(),
                protocol(),
                ofModel.total().metrics(),
                ofChampion.total().metrics(),
                comparison(),
                at));
    }

    /** The same models on the same days of the same items have the same. */
    String fingerprint() {
        return digest;
    }

    private LossComparison comparison() {
        var drawn = PairedBootstrap.of(ofModel.lossByItem(), ofChampion.lossByItem());
        var byOrigin = ofModel.lossByOrigin();
        var ofTheOther = ofChampion.lossByOrigin();
        var differences = IntStream.range(0, byOrigin.length)
                .mapToDouble(i -> byOrigin[i] - ofTheOther[i])
                .toArray();
        var luckOfOrigins = DieboldMariano.p(differences, OVERLAPPING);
        return new LossComparison(
                ForecastMetric.PINBALL_CUMULATIVE.key(),
                ofModel.itemCount(),
                drawn.difference(),
                drawn.lowest(),
                drawn.highest(),
                drawn.p(),
                luckOfOrigins.isPresent() ? luckOfOrigins.getAsDouble() : null);
    }

    private String protocol() {
        return "the shop's own past as known today: %d days from each of %d weekly origins, %d items, %d windows; %d more left out for stock-outs"
                .formatted(
                        PastWindow.HORIZON_DAYS,
                        ofModel.originCount(),
                        ofModel.itemCount(),
                        ofModel.total().windows(),
                        censored);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        model.close();
        champion.close();
    }
}
