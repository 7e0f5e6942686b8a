package io.restock.command.web;

import io.restock.events.Quantity;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the caller's words what the JSON reader refused. */
final class Malformations {

    private Malformations() {}

    static MalformedBody of(JacksonException refused) {
        return refused instanceof DatabindException
                ? new MalformedBody(detail(refused), pointer(refused))
                : new MalformedBody(
                        "not JSON: %s, at line %d, column %d"
                                .formatted(
                                        firstLine(refused),
                                        refused.getLocation().getLineNr(),
                                        refused.getLocation().getColumnNr()),
                        null);
    }

    private static String detail(JacksonException refused) {
        if (refused.getCause() instanceof IllegalArgumentException malformed && malformed.getMessage() != null) {
            return malformed.getMessage();
        }
        return switch (refused) {
            case UnrecognizedPropertyException unknown ->
                "unknown field '%s'; known are %s"
                        .formatted(unknown.getPropertyName(), names(unknown.getKnownPropertyIds()));
            case InvalidFormatException invalid -> firstLine(invalid);
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                mismatch.getPath().isEmpty()
                        ? "the body is not one JSON object"
                        : "%s is not %s".formatted(pointer(mismatch), form(mismatch.getTargetType()));
            default -> firstLine(refused);
        };
    }

    private static String form(Class<?> type) {
        if (type == Quantity.class || type == long.class || type == int.class) {
            return "a whole number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "a " + type.getSimpleName();
    }

    private static String names(Collection<Object> known) {
        return known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(JacksonException refused) {
        return refused.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    /** Jackson goes on about its own classes in brackets and further lines: nobody outside needs them. */
    private static String firstLine(JacksonException refused) {
        return refused.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("`(?:\\w+\\.)*(\\w+)(?:\\$\\w+)?`", "$1");
    }
}
