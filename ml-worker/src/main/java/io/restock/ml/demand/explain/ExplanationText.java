package io.restock.ml.demand.explain;

import static java.util.stream.Collectors.joining;

import io.restock.ml.demand.explain.Explanation.Change;
import io.restock.ml.demand.explain.Explanation.Term;
import io.restock.ml.demand.explain.words.Units;
import java.util.List;

/** An explanation as text, in Markdown. */
record ExplanationText(Explanation explanation) {

    String text() {
        var change = explanation.change();
        return """
                # %s

                %s units are expected from %s to %s, by %s%s.

                %s
                %s""".formatted(
                        explanation.item(),
                        Units.plain(explanation.units()),
                        explanation.first(),
                        explanation.last(),
                        explanation.model().id(),
                        explanation.same() ? "" : ", which does not say the same again",
                        lines(explanation.terms()),
                        change == null ? "" : text(change));
    }

    private static String text(Change change) {
        return """

                ## Since %s

                From %s to %s, %s units were expected, now %s.

                %s
                """.formatted(
                        change.since(),
                        change.first(),
                        change.last(),
                        Units.plain(change.before()),
                        Units.plain(change.after()),
                        lines(change.terms()));
    }

    private static String lines(List<Term> terms) {
        return terms.stream()
                .map(term -> "- **%s**: %s".formatted(term.cause().replace('_', ' '), term.sentence()))
                .collect(joining("\n"));
    }
}
