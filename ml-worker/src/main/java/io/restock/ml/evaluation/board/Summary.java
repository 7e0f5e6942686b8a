package io.restock.ml.evaluation.board;

import static io.restock.ml.evaluation.board.MarkdownTable.number;
import static io.restock.ml.evaluation.board.MarkdownTable.percent;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.contest.RollingOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The combination beside each of its members, and beside the best of all others, on every row.
 *
 * @param judgements best first
 */
record Summary(Map<String, Judgement> judgements, List<String> members) {

    MarkdownTable table() {
        var shown = new ArrayList<>(List.of(RollingOrigin.COMBINATION));
        shown.addAll(members);
        judgements.keySet().stream()
                .filter(forecaster -> members.stream().noneMatch(forecaster::startsWith))
                .filter(forecaster -> !forecaster.startsWith(RollingOrigin.COMBINATION))
                .findFirst()
                .ifPresent(shown::add);
        var header = new ArrayList<>(List.of("figure"));
        header.addAll(shown);
        var found = shown.stream().map(judgements::get).toList();
        return new MarkdownTable(
                header,
                List.of(
                        row(
                                "A of periods",
                                found,
                                judged -> number("%.3f", judged.periodLoss().value())),
                        row(
                                "A of sums",
                                found,
                                judged -> number("%.3f", judged.sumLoss().value())),
                        row(
                                "scaled pinball",
                                found,
                                judged -> number("%.3f", judged.scaled().pinball())),
                        row(
                                "WRMSSE",
                                found,
                                judged -> number("%.3f", judged.scaled().wrmsse())),
                        row("WAPE, %", found, judged -> percent(judged.wape().value())),
                        row(
                                "bias, %",
                                found,
                                judged -> number("%+.1f", 100 * judged.bias().value()))));
    }

    private static List<String> row(String figure, List<Judgement> found, Function<Judgement, String> cell) {
        var row = new ArrayList<>(List.of(figure));
        found.forEach(judged -> row.add(cell.apply(judged)));
        return row;
    }
}
