package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A return of items as the shop numbers it. */
public record ReturnId(String value) {

    private static final String KIND = "return";

    public ReturnId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static ReturnId parse(String text) {
        return new ReturnId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
