package io.restock.query.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a proposal. */
enum DecisionStatus {
    /** It waits for somebody to decide. */
    OPEN,
    APPROVED,
    REJECTED,
    /** Nothing needs to be ordered any more. */
    WITHDRAWN,
    /** A later plan run proposed anew. */
    SUPERSEDED,
    /** All that was ordered has come. */
    RECEIVED;

    @JsonCreator
    static DecisionStatus parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
