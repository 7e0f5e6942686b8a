package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One forecast of one stock item, made at one moment. */
public record ForecastId(String value) {

    private static final String KIND = "forecast";

    public ForecastId {
        Ids.check(KIND, value);
    }

    @JsonCreator
    public static ForecastId parse(String text) {
        return new ForecastId(Ids.read(KIND, text));
    }

    /** Also the name of the event stream, so the kind keeps it apart from the streams of other aggregates. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + value;
    }
}
