package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A promotion as the shop numbers it. */
public record PromotionId(String value) {

    private static final String KIND = "promotion";

    public PromotionId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static PromotionId parse(String text) {
        return new PromotionId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
