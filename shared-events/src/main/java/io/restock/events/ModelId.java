package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One model file, whatever its name: the SHA-256 of its bytes, in hex. */
public record ModelId(String sha256) {

    private static final String KIND = "model";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ModelId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "not the SHA-256 of a model file: '%s' (64 digits of 0-9a-f)".formatted(sha256));
        }
    }

    @JsonCreator
    public static ModelId parse(String text) {
        return new ModelId(Ids.read(KIND, text));
    }

    /** Also the id under which its registration is published, so that it is recorded once. */
    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + sha256;
    }
}
