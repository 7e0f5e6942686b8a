package io.restock.command.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a body must not leave out, and must not get wrong. */
public final class Required {

    private Required() {}

    /** @param pointer JSON pointer to the value, such as {@code /lines/0/sku} */
    public static <T> T of(@Nullable T value, String pointer) {
        if (value == null) {
            throw new MalformedBody("'%s' is missing".formatted(name(pointer)), pointer);
        }
        return value;
    }

    public static String text(@Nullable String value, String pointer) {
        var text = of(value, pointer).strip();
        if (text.isEmpty()) {
            throw new MalformedBody("'%s' is empty".formatted(name(pointer)), pointer);
        }
        return text;
    }

    /** What a value is made of where its own constructor says whether that is sound. */
    public static <T> T made(@Nullable String value, String pointer, Function<String, T> make) {
        var text = of(value, pointer);
        try {
            return make.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new MalformedBody(String.valueOf(refused.getMessage()), pointer);
        }
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
