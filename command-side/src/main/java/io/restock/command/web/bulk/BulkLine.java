package io.restock.command.web.bulk;

import io.restock.command.Outcome;
import io.restock.command.web.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bulk request, understood or not.
 *
 * @param id how the answer names it, as far as that could be read
 * @param weight about how many events its command leads to
 */
record BulkLine<C>(
        int number,
        @Nullable String id,
        @Nullable C command,
        int weight,
        @Nullable Problem problem) {

    static <C> BulkLine<C> understood(int number, @Nullable String id, C command, int weight) {
        return new BulkLine<>(number, id, command, weight, null);
    }

    static <C> BulkLine<C> refused(int number, @Nullable String id, Problem problem) {
        return new BulkLine<>(number, id, null, 0, problem);
    }

    /** The commands of those that were understood. */
    static <C> List<C> commands(List<BulkLine<C>> lines) {
        return lines.stream()
                .<C>mapMulti((line, next) -> {
                    if (line.command != null) {
                        next.accept(line.command);
                    }
                })
                .toList();
    }

    /** Cuts lines that arrived together into transactions of a bearable size, a heavy line into one of its own. */
    static <C> List<List<BulkLine<C>>> byWeight(List<BulkLine<C>> lines, int most) {
        var chunks = new ArrayList<List<BulkLine<C>>>();
        int weight = most;
        for (var line : lines) {
            weight += line.weight;
            if (weight > most || chunks.isEmpty()) {
                chunks.add(new ArrayList<>());
                weight = line.weight;
            }
            chunks.getLast().add(line);
        }
        return chunks;
    }

    /** @param outcomes of the lines that were understood, in their order */
    static <C> List<BulkResult> results(List<BulkLine<C>> lines, List<Outcome> outcomes) {
        var next = outcomes.iterator();
        return lines.stream()
                .map(line -> line.problem == null
                        ? BulkResult.of(line.number, line.id, next.next())
                        : BulkResult.refused(line.number, line.id, line.problem))
                .toList();
    }
}
