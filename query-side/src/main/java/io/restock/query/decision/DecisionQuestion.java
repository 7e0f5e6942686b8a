package io.restock.query.decision;

import io.restock.events.Sku;
import io.restock.query.web.Asked;
import io.restock.query.web.Problem;
import io.restock.query.web.Selection;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which decisions somebody asks for; what is not said is any. */
record DecisionQuestion(
        @Nullable String status,
        @Nullable String sku,
        @Nullable String location,
        @Nullable String limit) {

    private static final int NO_LIMIT = 0;

    /** The decisions on these items, whatever their status. */
    Selection<Decision> items() {
        Sku wanted = sku == null ? null : Asked.sku(sku);
        return Selection.with("sku", wanted, Decision::sku)
                .and(Selection.with("location", Asked.location(location), Decision::location));
    }

    Selection<Decision> all() {
        return items().and(Selection.with("status", wantedStatus(), Decision::status));
    }

    int atMost() {
        return limit == null ? NO_LIMIT : Asked.count("limit", limit);
    }

    private @Nullable DecisionStatus wantedStatus() {
        if (status == null) {
            return null;
        }
        return Arrays.stream(DecisionStatus.values())
                .filter(known -> known.toString().equals(status))
                .findFirst()
                .orElseThrow(() -> Problem.malformed(
                        "status", "'%s' is none of %s".formatted(status, Arrays.toString(DecisionStatus.values()))));
    }
}
