package io.restock.ml.evaluation.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table to be read by people, as Markdown. */
record MarkdownTable(List<String> header, List<List<String>> rows) {

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add(line(header));
        lines.add(line(Collections.nCopies(header.size(), "---")));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    static String percent(double share) {
        return number("%.1f", 100 * share);
    }
}
