package io.restock.events;

import java.util.regex.Pattern;

/** The form that all ids share: a kind, a colon, and a value without white space. */
interface Ids {

    Pattern VALUE = Pattern.compile("[^\\s\\p{Cntrl}]{1,160}");

    static void check(String kind, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not the value of a %s id: '%s' (1 to 160 characters, no white space)".formatted(kind, value));
        }
    }

    static String read(String kind, String text) {
        if (!text.startsWith(kind + ":")) {
            throw new IllegalArgumentException(
                    "not an id of the kind %s: '%s' (expected '%s:…')".formatted(kind, text, kind));
        }
        return text.substring(kind.length() + 1);
    }
}
