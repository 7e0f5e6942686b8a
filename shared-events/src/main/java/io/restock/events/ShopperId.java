package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The pseudonym of a shopper: never the id that the shop itself uses. */
public record ShopperId(String value) {

    private static final String KIND = "shopper";

    public ShopperId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static ShopperId parse(String text) {
        return new ShopperId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
