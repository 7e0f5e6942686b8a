package io.restock.ml.panel.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads anybody's own demand from CSV, plain or gzip, a line an item and period:
 *
 * <ul>
 *   <li>{@code item}, {@code period} (its first day, {@code 2026-03-02}), {@code demand} (whole units) are needed;
 *   <li>{@code location}, {@code price}, {@code promoted}, {@code holiday}, {@code open} (0 or 1) may be there;
 *   <li>{@code attr_...} are the item's attributes;
 *   <li>any other column is a signal, a number known beforehand; one whose name begins with {@code past_} only afterwards.
 * </ul>
 *
 * A period that is not there had no demand; after an item's last line there are none up to the end of the file's last
 * period.
 */
public final class PanelFile {

    private static final Set<String> KNOWN =
            Set.of("item", "location", "period", "demand", "price", "promoted", "holiday", "open");
    private static final String ATTRIBUTE = "attr_";
    private static final String HINDSIGHT = "past_";

    private final Grain grain;
    private final LocalDate start;
    private final LocalDate last;

    private PanelFile(Grain grain, List<Line> lines) {
        var periods = lines.stream().map(Line::period).toList();
        this.grain = grain;
        this.start = Collections.min(periods);
        this.last = Collections.max(periods);
    }

    /** @throws IllegalArgumentException if a line is wrong: it says which, why, and what is expected */
    public static DemandPanel read(Path file, Grain grain, int shortestPast) throws IOException {
        var lines = TableFile.read(file, PanelFile::line);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " has no lines");
        }
        var panel = new PanelFile(grain, lines);
        var items = lines.stream().collect(groupingBy(Line::item)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> panel.item(entry.getKey(), entry.getValue()))
                .toList();
        var hindsight = lines.stream()
                .flatMap(line -> line.signals().keySet().stream())
                .filter(name -> name.startsWith(HINDSIGHT))
                .collect(toSet());
        return new DemandPanel(grain, hindsight, shortestPast, items);
    }

    private record Line(
            long number,
            StockItemId item,
            LocalDate period,
            long demand,
            double price,
            boolean promoted,
            boolean holiday,
            boolean open,
            SortedMap<String, Double> signals,
            SortedMap<String, String> attributes) {

        DemandDay known() {
            return new DemandDay(new PlannedDay(period, price, promoted, holiday, open, signals), demand);
        }

        DemandDay quiet(LocalDate day) {
            return new DemandDay(new PlannedDay(day, price, false, true), 0);
        }
    }

    private PanelItem item(StockItemId item, List<Line> lines) {
        var byPeriod = new TreeMap<LocalDate, Line>();
        for (var line : lines) {
            var period = line.period();
            if (!period.equals(grain.plus(start, grain.between(start, period)))) {
                throw wrong(line.number(), "%s does not begin a %s counted from %s".formatted(period, grain, start));
            }
            if (byPeriod.put(period, line) != null) {
                throw wrong(line.number(), "%s has two lines for %s; add them up".formatted(item, period));
            }
        }
        var days = new ArrayList<DemandDay>();
        var latest = byPeriod.firstEntry().getValue();
        for (int i = grain.between(start, byPeriod.firstKey());
                !grain.plus(start, i).isAfter(last);
                i++) {
            var day = grain.plus(start, i);
            var line = byPeriod.get(day);
            latest = line == null ? latest : line;
            days.add(line == null ? latest.quiet(day) : line.known());
        }
        return new PanelItem(
                item, new ItemTraits(latest.attributes().getOrDefault("category", ""), latest.attributes()), days);
    }

    private static Line line(NamedCsvRecord row) {
        try {
            var fields = row.getFieldsAsMap();
            return new Line(
                    row.getStartingLineNumber(),
                    new StockItemId(new Sku(needed(fields, "item")), new LocationId(or(fields, "location", "MAIN"))),
                    parsed("period", needed(fields, "period"), LocalDate::parse, "a day such as 2026-03-02"),
                    parsed("demand", needed(fields, "demand"), PanelFile::units, "a whole number"),
                    parsed("price", or(fields, "price", "0"), PanelFile::finite, "a number"),
                    flag(fields, "promoted", false),
                    flag(fields, "holiday", false),
                    flag(fields, "open", true),
                    signals(fields),
                    attributes(fields));
        } catch (IllegalArgumentException wrong) {
            throw wrong(row.getStartingLineNumber(), String.valueOf(wrong.getMessage()));
        }
    }

    private static IllegalArgumentException wrong(long line, String why) {
        return new IllegalArgumentException(
                "line %d: %s (see docs/EVALUATION.md for the columns)".formatted(line, why));
    }

    private static <T> T parsed(String name, String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException | NumberFormatException wrong) {
            throw new IllegalArgumentException("'%s' is '%s', not %s".formatted(name, text, expected), wrong);
        }
    }

    private static long units(String text) {
        return Math.max(0, Long.parseLong(text));
    }

    private static double finite(String text) {
        var number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static String needed(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no '%s'".formatted(name));
        }
        return value;
    }

    private static String or(Map<String, String> fields, String name, String other) {
        var value = fields.getOrDefault(name, "");
        return value.isBlank() ? other : value;
    }

    private static boolean flag(Map<String, String> fields, String name, boolean other) {
        return switch (or(fields, name, other ? "1" : "0")) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new IllegalArgumentException("'%s' is neither 0 nor 1".formatted(name));
        };
    }

    private static SortedMap<String, Double> signals(Map<String, String> fields) {
        var signals = new TreeMap<String, Double>();
        fields.forEach((name, value) -> {
            if (!KNOWN.contains(name) && !name.startsWith(ATTRIBUTE) && !value.isBlank()) {
                signals.put(name, parsed(name, value, PanelFile::finite, "a number"));
            }
        });
        return signals;
    }

    private static SortedMap<String, String> attributes(Map<String, String> fields) {
        var attributes = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE) && !value.isBlank()) {
                attributes.put(name.substring(ATTRIBUTE.length()), value);
            }
        });
        return attributes;
    }
}
