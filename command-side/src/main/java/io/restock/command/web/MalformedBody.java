package io.restock.command.web;

import org.jspecify.annotations.Nullable;

/** A body that cannot be understood, and where. */
public final class MalformedBody extends RuntimeException {

    private final @Nullable String pointer;

    /** @param pointer JSON pointer to what is wrong; none where the body is no JSON at all */
    public MalformedBody(String detail, @Nullable String pointer) {
        super(detail);
        this.pointer = pointer;
    }

    @Nullable String pointer() {
        return pointer;
    }
}
