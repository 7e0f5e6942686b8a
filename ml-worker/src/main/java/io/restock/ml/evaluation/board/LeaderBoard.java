package io.restock.ml.evaluation.board;

import static java.util.Comparator.comparingDouble;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.RollingOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All forecasters of a protocol side by side, best first, as Markdown. */
public final class LeaderBoard {

    private final Protocol protocol;
    private final List<Round> rounds;
    private final List<FigureTable> shown;

    /**
     * @param rounds of the validation, then of the test
     * @param shown in this order
     */
    public LeaderBoard(Protocol protocol, List<Round> rounds, List<FigureTable> shown) {
        this.protocol = protocol;
        this.rounds = List.copyOf(rounds);
        this.shown = List.copyOf(shown);
    }

    public String toMarkdown() {
        var text = new StringBuilder();
        protocol.scopes().forEach((name, scope) -> {
            text.append(part(name + ": test", test(), scope));
            text.append(part(name + ": validation", validation(), scope));
        });
        return text.toString();
    }

    public List<String> forecasters() {
        return rounds.getFirst().answers().keySet().stream().sorted().toList();
    }

    public List<Round> test() {
        return rounds.subList(protocol.validation().size(), rounds.size());
    }

    public List<Round> validation() {
        return rounds.subList(0, protocol.validation().size());
    }

    /** By forecaster, in the order of their loss. */
    public Map<String, Judgement> judgements(List<Round> judged, Scope scope) {
        var ranked = new LinkedHashMap<String, Judgement>();
        forecasters().stream()
                .map(forecaster -> Map.entry(forecaster, Judgement.of(forecaster, judged, scope)))
                .sorted(comparingDouble(entry -> entry.getValue().periodLoss().value()))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    private String part(String title, List<Round> judged, Scope scope) {
        if (judged.isEmpty()) {
            return "\n## %s%n%nNone.%n".formatted(title);
        }
        var judgements = judgements(judged, scope);
        var summary = new Summary(judgements, protocol.members()).table();
        var text = new StringBuilder("\n## %s%n%n%s".formatted(title, summary));
        for (var figures : shown) {
            text.append("\n### %s%n%n%s".formatted(figures.title(), table(figures, judgements, judged, scope)));
        }
        return text.toString();
    }

    private MarkdownTable table(
            FigureTable figures, Map<String, Judgement> judgements, List<Round> judged, Scope scope) {
        var tables = new JudgementTables(judgements);
        return switch (figures) {
            case QUANTILES -> tables.quantiles();
            case POINTS -> tables.points();
            case LEVELS -> tables.levels();
            case COVERAGE -> tables.coverage();
            case CLASSES -> new ClassCoverage(compared(), judged, scope).table();
        };
    }

    /** The combination, its members, those with calibrated sums, and the usual baseline. */
    private List<String> compared() {
        return forecasters().stream()
                .filter(forecaster -> Stream.concat(
                                protocol.members().stream(),
                                Stream.of(RollingOrigin.COMBINATION, Protocol.USUAL_BASELINE))
                        .anyMatch(forecaster::startsWith))
                .toList();
    }
}
