package io.restock.command;

import java.util.Locale;

/** A rule that a command would break, with what the caller needs to know about it. */
public interface Rejection {

    /** What is wrong, where, and what to do about it. */
    String reason();

    /** The rule in kebab case: part of the published interface. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
