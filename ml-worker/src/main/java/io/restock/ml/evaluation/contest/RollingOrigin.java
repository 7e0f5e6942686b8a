package io.restock.ml.evaluation.contest;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.combination.CalibrationFit;
import io.restock.ml.evaluation.combination.EnsembleSelection;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Blend;
import io.restock.ml.forecast.combination.CombinationWeights;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Has all contestants forecast from origin after origin, each time trained on nothing later; and a combination of them,
 * whose weights come from the rounds that were over by then.
 */
public final class RollingOrigin {

    /** The combination's name on the board. */
    public static final String COMBINATION = "combination";

    /** What a calibrated forecaster's name ends with. */
    public static final String CALIBRATED = " calibrated";

    private final Protocol protocol;
    private final Consumer<String> progress;
    private final List<Round> rounds = new ArrayList<>();

    public RollingOrigin(Protocol protocol, Consumer<String> progress) {
        this.protocol = protocol;
        this.progress = progress;
    }

    /** The rounds of validation, then those of the test. */
    public List<Round> run() {
        Stream.concat(protocol.validation().stream(), protocol.test().stream()).forEach(this::play);
        return List.copyOf(rounds);
    }

    private void play(LocalDate day) {
        var windows = windows(day);
        var backtest = new Backtest(protocol.panel(), windows, protocol.horizon());
        var answers = new HashMap<String, List<DemandForecast>>();
        for (var contestant : protocol.contestants()) {
            var start = System.nanoTime();
            answers.put(contestant.id(), contestant.forecast(backtest, day));
            progress.accept("%s, %s: %d windows by %s in %d s"
                    .formatted(
                            protocol.name(),
                            day,
                            windows.size(),
                            contestant.id(),
                            (System.nanoTime() - start) / 1_000_000_000));
        }
        var round = Round.of(day, backtest, answers);
        answers.put(COMBINATION, combination(round));
        var combined = new Round(day, backtest, answers, round.classes());
        for (var forecaster : protocol.calibrated()) {
            answers.put(forecaster + CALIBRATED, calibrated(combined, forecaster));
        }
        rounds.add(new Round(day, backtest, answers, round.classes()));
    }

    private List<Window> windows(LocalDate day) {
        var panel = protocol.panel();
        return panel.windows(day)
                .filter(window -> protocol.eligible().test(panel.history(window, protocol.horizon())))
                .toList();
    }

    private List<DemandForecast> calibrated(Round round, String forecaster) {
        var calibration = CalibrationFit.of(over(round.day()), forecaster);
        return IntStream.range(0, round.classes().size())
                .mapToObj(window -> calibration.apply(
                        round.classes().get(window), round.by(forecaster).get(window)))
                .toList();
    }

    private List<Round> over(LocalDate day) {
        return rounds.stream().filter(round -> round.isOverBy(day)).toList();
    }

    private List<DemandForecast> combination(Round round) {
        var weights = weights(round.day());
        progress.accept("weights of %s: %s".formatted(weights.members(), weights.byClass()));
        return IntStream.range(0, round.classes().size())
                .mapToObj(window -> Blend.of(
                        members(round, window), weights.of(round.classes().get(window))))
                .toList();
    }

    private List<DemandForecast> members(Round round, int window) {
        return protocol.members().stream()
                .map(member -> round.by(member).get(window))
                .toList();
    }

    /** Means of what each finished round would have chosen; equal ones before there is any. */
    private CombinationWeights weights(LocalDate day) {
        var over = over(day);
        Map<DemandClass, List<Double>> byClass = new EnumMap<>(DemandClass.class);
        for (var demandClass : DemandClass.values()) {
            byClass.put(demandClass, weights(over, demandClass));
        }
        return new CombinationWeights(protocol.members(), byClass);
    }

    private List<Double> weights(List<Round> over, DemandClass demandClass) {
        var size = protocol.members().size();
        var sum = new double[size];
        for (var round : over) {
            var chosen = EnsembleSelection.weights(round.backtest(), windows(round, demandClass), answers(round));
            IntStream.range(0, size).forEach(i -> sum[i] += chosen.get(i));
        }
        return IntStream.range(0, size)
                .mapToObj(i -> over.isEmpty() ? 1.0 / size : sum[i] / over.size())
                .toList();
    }

    private List<List<DemandForecast>> answers(Round round) {
        return protocol.members().stream().map(round::by).toList();
    }

    private static List<Integer> windows(Round round, DemandClass demandClass) {
        return IntStream.range(0, round.classes().size())
                .filter(window -> round.classes().get(window) == demandClass)
                .boxed()
                .toList();
    }
}
