package io.restock.command.web.bulk;

import io.restock.command.Outcome;
import io.restock.command.Outcome.Accepted;
import io.restock.command.Outcome.Rejected;
import io.restock.command.Outcome.Repeated;
import io.restock.command.web.Problem;
import io.restock.command.web.Problems;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
record BulkResult(
        int line,
        @Nullable String id,
        String status,
        @Nullable Problem problem) {

    static BulkResult of(int line, @Nullable String id, Outcome outcome) {
        return switch (outcome) {
            case Accepted _ -> new BulkResult(line, id, "accepted", null);
            case Repeated _ -> new BulkResult(line, id, "repeated", null);
            case Rejected refused -> refused(line, id, Problems.of(refused.rejection()));
        };
    }

    static BulkResult refused(int line, @Nullable String id, Problem problem) {
        return new BulkResult(line, id, "rejected", problem);
    }
}
