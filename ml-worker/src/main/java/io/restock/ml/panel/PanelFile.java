package io.restock.ml.panel;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private final LocalDate last;

    private PanelFile(Grain grain, LocalDate last) {
        this.grain = grain;
        this.last = last;
    }

    /** @throws IllegalArgumentException if a line is wrong: it says which, why, and what is expected */
    public static DemandPanel read(Path file, Grain grain, int shortestPast) throws IOException {
        var lines = TableFile.read(file, PanelFile::line);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " has no lines");
        }
        var panel = new PanelFile(
                grain, Collections.max(lines.stream().map(Line::period).toList()));
        var items = lines.stream().collect(groupingBy(Line::item)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> panel.item(entry.getKey(), entry.getValue()))
                .toList();
        var hindsight = new HashSet<String>();
        lines.getFirst().signals().keySet().stream()
                .filter(name -> name.startsWith(HINDSIGHT))
                .forEach(hindsight::add);
        return new DemandPanel(grain, hindsight, shortestPast, items);
    }

    private record Line(
            StockItemId item,
            LocalDate period,
            long demand,
            double price,
            boolean promoted,
            boolean holiday,
            boolean open,
            SortedMap<String, Double> signals,
            SortedMap<String, String> attributes) {

        PlannedDay circumstances(LocalDate day) {
            return new PlannedDay(day, price, promoted, holiday, open, signals);
        }
    }

    private PanelItem item(StockItemId item, List<Line> lines) {
        var byPeriod = new TreeMap<LocalDate, Line>();
        for (var line : lines) {
            if (byPeriod.put(line.period(), line) != null) {
                throw new IllegalArgumentException(
                        "%s has two lines for %s; add them up".formatted(item, line.period()));
            }
        }
        var first = byPeriod.firstKey();
        var days = new ArrayList<DemandDay>();
        var latest = byPeriod.firstEntry().getValue();
        for (int i = 0; !grain.plus(first, i).isAfter(last); i++) {
            var day = grain.plus(first, i);
            var line = byPeriod.remove(day);
            latest = line == null ? latest : line;
            var quiet = new PlannedDay(day, latest.price(), false, true);
            days.add(line == null ? new DemandDay(quiet, 0) : new DemandDay(line.circumstances(day), line.demand()));
        }
        if (!byPeriod.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: %s does not begin a %s counted from %s".formatted(item, byPeriod.firstKey(), grain, first));
        }
        return new PanelItem(
                item, new ItemTraits(latest.attributes().getOrDefault("category", ""), latest.attributes()), days);
    }

    private static Line line(NamedCsvRecord row) {
        try {
            var fields = row.getFieldsAsMap();
            return new Line(
                    new StockItemId(new Sku(needed(fields, "item")), new LocationId(or(fields, "location", "MAIN"))),
                    LocalDate.parse(needed(fields, "period")),
                    Math.max(0, Long.parseLong(needed(fields, "demand"))),
                    Double.parseDouble(or(fields, "price", "0")),
                    flag(fields, "promoted", false),
                    flag(fields, "holiday", false),
                    flag(fields, "open", true),
                    signals(fields),
                    attributes(fields));
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(
                    "line %d: %s (see docs/EVALUATION.md for the columns)"
                            .formatted(row.getStartingLineNumber(), wrong.getMessage()),
                    wrong);
        }
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
                signals.put(name, Double.valueOf(value));
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
