package io.restock.query.modelcard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a model is for now. */
enum Standing {
    REGISTERED,
    SHADOW,
    CHAMPION,
    FORMER_CHAMPION,
    RETIRED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
