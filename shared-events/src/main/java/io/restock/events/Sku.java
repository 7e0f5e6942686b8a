package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A stock-keeping unit: the smallest thing that is sold, counted, forecast and reordered. */
public record Sku(@JsonValue String value) implements Comparable<Sku> {

    private static final Pattern CANONICAL = Pattern.compile("[A-Z0-9][A-Z0-9_.-]{0,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sku {
        if (!CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SKU: '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }
}
