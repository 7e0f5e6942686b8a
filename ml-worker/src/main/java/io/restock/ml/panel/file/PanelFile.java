package io.restock.ml.panel.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    private final Grain grain;
    private final LocalDate start;
    private final LocalDate last;

    private PanelFile(Grain grain, List<PanelLine> lines) {
        var periods = lines.stream().map(PanelLine::period).toList();
        this.grain = grain;
        this.start = Collections.min(periods);
        this.last = Collections.max(periods);
    }

    /** @throws IllegalArgumentException if a line is wrong: it says which, why, and what is expected */
    public static DemandPanel read(Path file, Grain grain, int shortestPast) throws IOException {
        var lines = TableFile.read(file, PanelLine::of);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " has no lines");
        }
        var panel = new PanelFile(grain, lines);
        var items = lines.stream().collect(groupingBy(PanelLine::item)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> panel.item(entry.getKey(), entry.getValue()))
                .toList();
        var hindsight = lines.stream().flatMap(PanelLine::hindsight).collect(toSet());
        return new DemandPanel(grain, hindsight, shortestPast, items);
    }

    private PanelItem item(StockItemId item, List<PanelLine> lines) {
        var byPeriod = new TreeMap<LocalDate, PanelLine>();
        for (var line : lines) {
            var period = line.period();
            if (!period.equals(grain.plus(start, grain.between(start, period)))) {
                throw line.wrong("%s does not begin a %s counted from %s".formatted(period, grain, start));
            }
            if (byPeriod.put(period, line) != null) {
                throw line.wrong("%s has two lines for %s; add them up".formatted(item, period));
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
}
