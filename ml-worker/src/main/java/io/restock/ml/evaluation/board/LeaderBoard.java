package io.restock.ml.evaluation.board;

import static java.util.Comparator.comparingDouble;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.Judgement.Scope;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.measure.PointRule;
import io.restock.ml.evaluation.measure.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All forecasters of a protocol side by side, best first, as a Markdown table. */
public final class LeaderBoard {

    private final Protocol protocol;
    private final List<Round> rounds;

    public LeaderBoard(Protocol protocol, List<Round> rounds) {
        this.protocol = protocol;
        this.rounds = List.copyOf(rounds);
    }

    public String toMarkdown() {
        var text = new StringBuilder();
        protocol.scopes().forEach((name, scope) -> {
            text.append("\n### %s: test%n%n".formatted(name));
            text.append(table(test(), scope));
            text.append("%n### %s: validation%n%n".formatted(name));
            text.append(table(validation(), scope));
        });
        return text.toString();
    }

    /** Of every forecaster. */
    public List<String> forecasters() {
        return rounds.getFirst().answers().keySet().stream().sorted().toList();
    }

    public List<Round> test() {
        return rounds.subList(protocol.validation().size(), rounds.size());
    }

    public List<Round> validation() {
        return rounds.subList(0, protocol.validation().size());
    }

    private String table(List<Round> judged, Scope scope) {
        if (judged.isEmpty()) {
            return "None.\n";
        }
        var lines = new ArrayList<String>();
        lines.add(
                "| forecaster | A of periods | A of sums | WAPE | bias | RMSE of the mean | MAPE | coverage of sums |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        forecasters().stream()
                .map(forecaster -> Map.entry(forecaster, Judgement.of(forecaster, judged, PointRule.MATCHED, scope)))
                .sorted(comparingDouble(entry -> entry.getValue().periodLoss().value()))
                .forEach(entry -> lines.add(row(entry.getKey(), entry.getValue())));
        return String.join("\n", lines) + "\n";
    }

    private String row(String forecaster, Judgement found) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %+.1f %% | %.3f | %.1f %% | %s |",
                forecaster,
                interval(found.periodLoss(), "%.3f"),
                interval(found.sumLoss(), "%.3f"),
                interval(percent(found.wape()), "%.1f"),
                100 * found.bias().value(),
                found.means().rmse(),
                100 * found.points().mape(),
                coverage(found));
    }

    private String coverage(Judgement found) {
        var levels = rounds.getFirst()
                .by(forecasters().getFirst())
                .getFirst()
                .paths()
                .levels();
        return String.join(
                ", ",
                levels.stream()
                        .filter(level -> level >= .9)
                        .map(level -> String.format(Locale.ROOT, "%s: %.1f", level, 100 * found.coverage(level)))
                        .toList());
    }

    private static Ratio percent(Ratio share) {
        return new Ratio(100 * share.value(), 100 * share.lowest(), 100 * share.highest());
    }

    private static String interval(Ratio ratio, String format) {
        return String.format(
                Locale.ROOT,
                format + " [" + format + ", " + format + "]",
                ratio.value(),
                ratio.lowest(),
                ratio.highest());
    }
}
