package io.restock.ml.evaluation.board;

import static io.restock.ml.evaluation.board.MarkdownTable.number;
import static io.restock.ml.evaluation.board.MarkdownTable.percent;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.Scope;
import io.restock.ml.feature.DemandClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How often sums were covered, and at what price, for each kind of demand of which there is enough to tell. */
record ClassCoverage(List<String> forecasters, List<Round> judged, Scope scope) {

    private static final long FEWEST_WINDOWS = 500;
    private static final double LOWEST_LEVEL = .9;

    /** Percent of the sums that did not exceed a quantile, and the pinball loss of the sums. */
    MarkdownTable table() {
        var rows = new ArrayList<List<String>>();
        for (var demandClass : DemandClass.values()) {
            var judgements = forecasters.stream()
                    .map(forecaster -> Judgement.of(forecaster, judged, scope.of(demandClass)))
                    .toList();
            if (judgements.getFirst().sums().count() >= FEWEST_WINDOWS) {
                rows.addAll(rows(demandClass, judgements));
            }
        }
        var header = Stream.concat(Stream.of("demand", "windows", "figure"), forecasters.stream());
        return new MarkdownTable(header.toList(), rows);
    }

    private static List<List<String>> rows(DemandClass demandClass, List<Judgement> judgements) {
        var start = List.of(
                demandClass.name().toLowerCase(Locale.ROOT),
                Long.toString(judgements.getFirst().sums().count()));
        var rows = new ArrayList<List<String>>();
        judgements.getFirst().levels().values().stream()
                .filter(level -> level >= LOWEST_LEVEL)
                .forEach(level -> rows.add(row(
                        start,
                        "covered at " + level,
                        judgements.stream().map(found -> percent(found.sums().of(level)) + " %"))));
        rows.add(row(
                start,
                "A of sums",
                judgements.stream().map(found -> number("%.4f", found.sumLoss().value()))));
        return rows;
    }

    private static List<String> row(List<String> start, String figure, Stream<String> cells) {
        return Stream.of(start.stream(), Stream.of(figure), cells)
                .flatMap(part -> part)
                .toList();
    }
}
