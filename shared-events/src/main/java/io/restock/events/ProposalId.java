package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One proposal to reorder one stock item, made by one plan run. */
public record ProposalId(String value) {

    private static final String KIND = "proposal";

    public ProposalId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static ProposalId parse(String text) {
        return new ProposalId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
