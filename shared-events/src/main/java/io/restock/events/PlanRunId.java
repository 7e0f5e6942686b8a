package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One run of the planner over a scope, as of a business day; running it again decides nothing twice. */
public record PlanRunId(String value) {

    private static final String KIND = "plan";

    public PlanRunId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static PlanRunId parse(String text) {
        return new PlanRunId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
