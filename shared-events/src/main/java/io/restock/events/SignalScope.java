package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a signal is about: one SKU, all products of a category, or the whole location. */
public record SignalScope(@JsonValue String value) {

    private static final String SKU = "sku:";
    private static final String CATEGORY = "category:";
    private static final Pattern FORM = Pattern.compile("location|sku:\\S+|category:.*\\S.*");

    public static final SignalScope LOCATION = new SignalScope("location");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalScope {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not the scope of a signal: '%s' ('location', 'sku:…' or 'category:…')".formatted(value));
        }
    }

    public static SignalScope of(Sku sku) {
        return new SignalScope(SKU + sku);
    }

    public static SignalScope ofCategory(String category) {
        return new SignalScope(CATEGORY + category);
    }

    /** Whom it is about, if it is a single one. */
    public Optional<Sku> sku() {
        return value.startsWith(SKU) ? Optional.of(new Sku(value.substring(SKU.length()))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
