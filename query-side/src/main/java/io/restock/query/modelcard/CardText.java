package io.restock.query.modelcard;

import static java.util.stream.Collectors.joining;

import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.LossComparison;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A model card as Markdown. */
record CardText(ModelCard card) {

    String text() {
        return """
                # %s

                | | |
                | --- | --- |
                | standing | %s |
                | schema | %s |
                | SHA-256 | `%s` |
                | size | %d bytes |
                %s
                ## Life

                | when | what | by | model | note |
                | --- | --- | --- | --- | --- |
                %s
                ## Evaluations

                %s%s""".formatted(
                card.name(),
                card.standing(),
                card.schema(),
                card.id(),
                card.bytes(),
                metadata(),
                card.story().stream().map(CardText::row).collect(joining()),
                card.evaluations().isEmpty()
                        ? "None yet.\n"
                        : card.evaluations().stream().map(CardText::section).collect(joining("\n")),
                card.inShadow() == null ? "" : new ShadowText(card.inShadow()).text());
    }

    private String metadata() {
        return card.metadata().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("schema"))
                .map(entry -> "| %s | %s |\n".formatted(cell(entry.getKey()), cell(entry.getValue())))
                .collect(joining());
    }

    private static String row(Episode episode) {
        var other = episode.other() == null ? "" : episode.other().id();
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        episode.at(), episode.kind().inWords(), cell(episode.by()), cell(other), cell(episode.note()));
    }

    private static String section(Evaluation evaluation) {
        return """
                ### %s, against %s

                %s.

                | measure | this model | %s |
                | --- | --- | --- |
                %s
                %s

                %s
                """.formatted(
                        evaluation.at(),
                        evaluation.champion().id(),
                        evaluation.protocol(),
                        evaluation.champion().id(),
                        measures(evaluation),
                        compared(evaluation.comparison()),
                        judged(evaluation.verdict()));
    }

    private static String measures(Evaluation evaluation) {
        return evaluation.metrics().entrySet().stream()
                .map(entry -> "| %s | %s | %s |\n"
                        .formatted(
                                entry.getKey(),
                                number(entry.getValue()),
                                number(evaluation.championMetrics().get(entry.getKey()))))
                .collect(joining());
    }

    private static String compared(LossComparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s differs by %+.1f %% (90 %%: %+.1f to %+.1f) over %d items; p by items %.3f, by origins %s.",
                comparison.loss(),
                100 * comparison.difference(),
                100 * comparison.lowest(),
                100 * comparison.highest(),
                comparison.items(),
                comparison.bootstrapP(),
                comparison.dieboldMarianoP() == null ? "not known" : number(comparison.dieboldMarianoP()));
    }

    private static String judged(@Nullable GateVerdict verdict) {
        if (verdict == null) {
            return "The gate has not judged it yet.";
        }
        List<String> faults = verdict.faults();
        return faults.isEmpty()
                ? "It passed the gate."
                : "It did not pass the gate:\n\n"
                        + faults.stream().map("- %s"::formatted).collect(joining("\n"));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** What people and files say must not end a cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }
}
