package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Judgement.Scope;
import io.restock.ml.evaluation.board.Contestant;
import io.restock.ml.evaluation.board.Protocol;
import io.restock.ml.evaluation.board.RollingOrigin;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.tree.training.TreePlan;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.file.PanelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Anybody's own demand, judged by its last origins, a horizon apart, and tuned by as many before them.
 *
 * @param origins of the test, and as many of the validation
 */
record OwnData(Grain grain, int horizon, int origins) {

    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95, .975));
    private static final String TREES = "trees";
    private static final String LSTM = "lstm";

    Protocol protocol(Path file) throws IOException {
        var panel = PanelFile.read(file, grain, warmUp());
        var rounds = IntStream.rangeClosed(1, 2 * origins)
                .mapToObj(round -> grain.plus(panel.end(), (long) -horizon * (2L * origins + 1 - round)))
                .toList();
        if (rounds.getFirst().isBefore(grain.plus(panel.firstDay(), warmUp() + 2L * horizon))) {
            throw new IllegalArgumentException(
                    "%s: %d origins of %d periods leave too little to learn from; take fewer or a shorter horizon"
                            .formatted(file, 2 * origins, horizon));
        }
        var encoder = new DemandEncoder(context(), covariates(panel));
        var network = new TrainingPlan(encoder, LEVELS, 48, horizon, 6, 100, 256, 6, 4e-3f, 1);
        var trained = List.<Contestant>of(
                new Trees(TREES, TreePlan.standard(LEVELS, horizon, 1), 2, warmUp(), 1),
                new Networks(LSTM, network, 2, warmUp()));
        return new Protocol(
                "own",
                file.getFileName().toString(),
                panel,
                horizon,
                rounds.subList(0, origins),
                rounds.subList(origins, rounds.size()),
                DataSets.with(trained, LEVELS, _ -> true),
                List.of(TREES, LSTM),
                List.of(RollingOrigin.COMBINATION),
                Map.of("all", Scope.ALL));
    }

    /** Periods of past that an item needs, and that nothing is learnt from. */
    private int warmUp() {
        return switch (grain) {
            case DAY -> 28;
            case WEEK -> 8;
            case MONTH -> 6;
        };
    }

    private int context() {
        return switch (grain) {
            case DAY -> DemandEncoder.CONTEXT;
            case WEEK -> 52;
            case MONTH -> 24;
        };
    }

    private List<String> covariates(DemandPanel panel) {
        var known = Stream.of("open", "promoted", "holiday", "price_over_mean", "price_over_least");
        var weekdays = Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT));
        var signals = panel.items().getFirst().days().getLast().circumstances().signals().keySet().stream()
                .map(name -> "signal:" + name);
        return Stream.of(known, grain == Grain.DAY ? weekdays : Stream.<String>empty(), signals)
                .flatMap(names -> names)
                .toList();
    }
}
