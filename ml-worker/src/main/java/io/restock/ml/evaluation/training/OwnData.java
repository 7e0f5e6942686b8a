package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.network.NetworkShape;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.file.PanelFile;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Anybody's own demand, judged by its last origins, a horizon apart, and tuned by as many before them.
 */
record OwnData(Options options) {

    Protocol protocol() throws IOException {
        var panel = PanelFile.read(options.data(), grain(), warmUp());
        var rounds = rounds(panel);
        var origins = options.origins();
        var horizon = options.horizon();
        var levels = options.levels();
        var encoder = new DemandEncoder(context(), covariates(panel));
        var network = NetworkShape.lstm(encoder, 48).with(options.target());
        var plan = new TrainingPlan(network, levels, horizon, 6, 100, 256, 6, 4e-3f, 1);
        var entrants =
                new Entrants(options, levels).trees(horizon, 2, warmUp(), 1).networks(plan, 2, warmUp());
        return new Protocol(
                options.set(),
                options.data().getFileName().toString(),
                panel,
                horizon,
                rounds.subList(0, origins),
                rounds.subList(origins, rounds.size()),
                entrants.and(_ -> true),
                entrants.members(),
                List.of(RollingOrigin.COMBINATION),
                _ -> true,
                Map.of("all", Scope.ALL),
                List.of());
    }

    private List<LocalDate> rounds(DemandPanel panel) {
        var count = 2 * options.origins();
        var horizon = options.horizon();
        var rounds = IntStream.rangeClosed(1, count)
                .mapToObj(round -> grain().plus(panel.end(), (long) -horizon * (count + 1 - round)))
                .toList();
        if (rounds.getFirst().isBefore(grain().plus(panel.firstDay(), warmUp() + 2L * horizon))) {
            throw new IllegalArgumentException(
                    "%s: %d origins of %d periods leave too little to learn from; take fewer or a shorter horizon"
                            .formatted(options.data(), count, horizon));
        }
        return rounds;
    }

    private Grain grain() {
        return options.grain();
    }

    /** Periods of past that an item needs, and that nothing is learnt from. */
    private int warmUp() {
        return switch (grain()) {
            case DAY -> 28;
            case WEEK -> 8;
            case MONTH -> 6;
        };
    }

    private int context() {
        return switch (grain()) {
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
        return Stream.of(known, grain() == Grain.DAY ? weekdays : Stream.<String>empty(), signals)
                .flatMap(names -> names)
                .toList();
    }
}
