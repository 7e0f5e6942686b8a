package io.restock.ml.panel.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The texts of one line by column, and what they mean; a blank is as good as none. */
record PanelFields(Map<String, String> texts) {

    boolean has(String name) {
        return !texts.getOrDefault(name, "").isBlank();
    }

    /** @throws IllegalArgumentException if there is none */
    String needed(String name) {
        var text = texts.get(name);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("no '%s'".formatted(name));
        }
        return text;
    }

    String or(String name, String other) {
        return has(name) ? needed(name) : other;
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "a day such as 2026-03-02");
    }

    long whole(String name) {
        return parsed(name, Long::parseLong, "a whole number");
    }

    double number(String name) {
        return parsed(name, PanelFields::finite, "a number");
    }

    boolean flag(String name, boolean other) {
        return switch (or(name, other ? "1" : "0")) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new IllegalArgumentException("'%s' is neither 0 nor 1".formatted(name));
        };
    }

    SortedMap<String, Double> numbers(Predicate<String> names) {
        var numbers = new TreeMap<String, Double>();
        texts.keySet().stream().filter(names).filter(this::has).forEach(name -> numbers.put(name, number(name)));
        return numbers;
    }

    /** By what follows the prefix. */
    SortedMap<String, String> beginningWith(String prefix) {
        var found = new TreeMap<String, String>();
        texts.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .filter(this::has)
                .forEach(name -> found.put(name.substring(prefix.length()), needed(name)));
        return found;
    }

    private <T> T parsed(String name, Function<String, T> parser, String expected) {
        var text = needed(name);
        try {
            return parser.apply(text);
        } catch (DateTimeParseException | NumberFormatException wrong) {
            throw new IllegalArgumentException("'%s' is '%s', not %s".formatted(name, text, expected), wrong);
        }
    }

    private static double finite(String text) {
        var number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
