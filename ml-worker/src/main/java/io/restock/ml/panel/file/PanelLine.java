package io.restock.ml.panel.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What one line of a {@link PanelFile} says of an item and a period.
 *
 * @param number of the line in its file
 */
record PanelLine(
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

    private static final Set<String> KNOWN =
            Set.of("item", "location", "period", "demand", "price", "promoted", "holiday", "open");
    private static final String ATTRIBUTE = "attr_";
    private static final String HINDSIGHT = "past_";

    /** @throws IllegalArgumentException if it is wrong */
    static PanelLine of(NamedCsvRecord row) {
        try {
            var fields = new PanelFields(row.getFieldsAsMap());
            return new PanelLine(
                    row.getStartingLineNumber(),
                    new StockItemId(new Sku(fields.needed("item")), new LocationId(fields.or("location", "MAIN"))),
                    fields.day("period"),
                    Math.max(0, fields.whole("demand")),
                    fields.has("price") ? fields.number("price") : 0,
                    fields.flag("promoted", false),
                    fields.flag("holiday", false),
                    fields.flag("open", true),
                    fields.numbers(name -> !KNOWN.contains(name) && !name.startsWith(ATTRIBUTE)),
                    fields.beginningWith(ATTRIBUTE));
        } catch (IllegalArgumentException wrong) {
            throw wrong(row.getStartingLineNumber(), String.valueOf(wrong.getMessage()));
        }
    }

    DemandDay known() {
        return new DemandDay(new PlannedDay(period, price, promoted, holiday, open, signals), demand);
    }

    /** A day of the same item that no line tells of. */
    DemandDay quiet(LocalDate day) {
        return new DemandDay(new PlannedDay(day, price, false, true), 0);
    }

    /** Its signals that are known only afterwards. */
    Stream<String> hindsight() {
        return signals.keySet().stream().filter(name -> name.startsWith(HINDSIGHT));
    }

    IllegalArgumentException wrong(String why) {
        return wrong(number, why);
    }

    private static IllegalArgumentException wrong(long line, String why) {
        return new IllegalArgumentException(
                "line %d: %s (see docs/EVALUATION.md for the columns)".formatted(line, why));
    }
}
