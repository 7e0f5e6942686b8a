package io.restock.command;

import java.util.List;
import java.util.Locale;

/** A rule that a command would break, with what the caller needs to know about it. */
public interface Rejection {

    /** What is wrong, where, and what to do about it. */
    String reason();

    /** All that is wrong, one by one, where it is more than one thing. */
    default List<String> faults() {
        return List.of();
    }

    /** The rule in kebab case: part of the published interface. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
