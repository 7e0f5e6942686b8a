package io.restock.ml.evaluation.board;

import static io.restock.ml.evaluation.board.MarkdownTable.number;

import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.contest.PublishedFigure;
import java.util.List;

/** Whether figures that were published come out; if they do not, no other figure of the board is to be believed. */
public final class SelfCheck {

    private final List<Outcome> outcomes;

    private SelfCheck(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Of no figure at all while the test is left alone. */
    public static SelfCheck of(List<PublishedFigure> figures, List<Round> test) {
        return new SelfCheck(
                test.isEmpty()
                        ? List.of()
                        : figures.stream()
                                .map(figure ->
                                        new Outcome(figure, figure.reading().of(figure.forecaster(), test)))
                                .toList());
    }

    private record Outcome(PublishedFigure figure, double found) {

        boolean isMet() {
            return figure.isMetBy(found);
        }

        List<String> row() {
            return List.of(
                    figure.forecaster(),
                    figure.figure(),
                    figure.value() + " ± " + figure.tolerance(),
                    number("%.4f", found),
                    isMet() ? "yes" : "NO");
        }
    }

    public boolean isMet() {
        return outcomes.stream().allMatch(Outcome::isMet);
    }

    public String toMarkdown() {
        if (outcomes.isEmpty()) {
            return "";
        }
        var header = List.of("forecaster", "figure", "published", "came out", "the same");
        return "\n## What was published\n\n"
                + new MarkdownTable(header, outcomes.stream().map(Outcome::row).toList());
    }
}
