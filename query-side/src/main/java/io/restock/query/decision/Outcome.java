package io.restock.query.decision;

import io.restock.events.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decided on a proposal, when and why, and what has come of the order.
 *
 * @param decidedBy none where the planner itself took it back
 * @param expectedOn the day on which the order should be on the shelf
 * @param outstanding ordered and not yet received
 */
record Outcome(
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable LocalDate expectedOn,
        @Nullable Quantity outstanding) {

    static final Outcome NONE = new Outcome(null, null, null, null, null, null);

    Outcome decided(Instant at, @Nullable String by) {
        return new Outcome(at, by, reasonCode, note, expectedOn, outstanding);
    }

    Outcome because(@Nullable String code, String explained) {
        return new Outcome(decidedAt, decidedBy, code, explained, expectedOn, outstanding);
    }

    Outcome expected(LocalDate on) {
        return new Outcome(decidedAt, decidedBy, reasonCode, note, on, outstanding);
    }

    Outcome outstanding(Quantity left) {
        return new Outcome(decidedAt, decidedBy, reasonCode, note, expectedOn, left);
    }
}
