package io.restock.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request, or one line of it, was refused, in the form of RFC 9457.
 *
 * @param type urn:restock: and the kind of problem in kebab case
 * @param detail what is wrong, where, and what to do about it
 * @param pointer JSON pointer to what is wrong in the body, where that is known
 * @param faults all that is wrong, where it is more than one thing
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String pointer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> faults) {

    public static Problem of(String name, int status, String detail) {
        return new Problem("urn:restock:" + name, title(name), status, detail, null, List.of());
    }

    Problem at(@Nullable String place) {
        return new Problem(type, title, status, detail, place, faults);
    }

    Problem with(List<String> all) {
        return new Problem(type, title, status, detail, pointer, List.copyOf(all));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
