package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One list of recommendations as it was made for one shopper. */
public record RecommendationListId(String value) {

    private static final String KIND = "list";

    public RecommendationListId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static RecommendationListId parse(String text) {
        return new RecommendationListId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
