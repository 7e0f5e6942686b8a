package io.restock.command.web;

import org.jspecify.annotations.Nullable;

/**
 * Why a request, or one line of it, was refused, in the form of RFC 9457.
 *
 * @param type urn:restock: and the kind of problem in kebab case
 * @param detail what is wrong, where, and what to do about it
 * @param pointer JSON pointer to what is wrong in the body, where that is known
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String pointer) {

    public static Problem of(String name, int status, String detail) {
        return new Problem("urn:restock:" + name, title(name), status, detail, null);
    }

    Problem at(@Nullable String place) {
        return new Problem(type, title, status, detail, place);
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
