package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An order as the shop numbers it. */
public record OrderId(String value) {

    private static final String KIND = "order";

    public OrderId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static OrderId parse(String text) {
        return new OrderId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
