package io.restock.ml.panel.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the weekly sales of orange juice by store and brand, with price, deal and feature, all known ahead (Dominick's;
 * bayesm): {@code store,brand,week,week_start,units,price,deal,feat,profit}. A week that is not there counts as closed.
 */
public final class OrangeJuice {

    /** How much the week's advertisement featured the item, 0 to 1. */
    private static final String FEATURE = "feature";

    private static final LocalDate FIRST_WEEK = LocalDate.of(1989, 9, 14);

    private OrangeJuice() {}

    /** The first day of a week by the file's own numbers. */
    public static LocalDate week(int number) {
        return FIRST_WEEK.plusWeeks(number - 1L);
    }

    public static DemandPanel read(Path file) throws IOException {
        var cells = TableFile.read(file, OrangeJuice::cell);
        var last = Collections.max(cells.stream().map(Cell::week).toList());
        var items = cells.stream().collect(groupingBy(Cell::item)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> item(entry.getKey(), entry.getValue(), last))
                .toList();
        return new DemandPanel(Grain.WEEK, Set.of(), 9, GroupSignals.addTo(items));
    }

    private record Cell(StockItemId item, int week, long units, double price, boolean deal, double feature) {

        DemandDay known() {
            return new DemandDay(circumstances(week, true), units);
        }

        PlannedDay circumstances(int at, boolean open) {
            var signals = new TreeMap<String, Double>();
            signals.put(FEATURE, open ? feature : 0);
            return new PlannedDay(OrangeJuice.week(at), price, open && deal, false, open, signals);
        }
    }

    private static PanelItem item(StockItemId item, List<Cell> cells, int last) {
        var byWeek = cells.stream().collect(toMap(Cell::week, cell -> cell));
        var weeks = new ArrayList<DemandDay>();
        var latest = cells.getFirst();
        for (int week = Collections.min(byWeek.keySet()); week <= last; week++) {
            var cell = byWeek.get(week);
            weeks.add(cell == null ? new DemandDay(latest.circumstances(week, false), 0) : cell.known());
            latest = cell == null ? latest : cell;
        }
        var attributes = new TreeMap<String, String>();
        attributes.put("brand", item.sku().value());
        attributes.put("store", item.location().toString());
        return new PanelItem(item, new ItemTraits("orange juice", attributes), weeks);
    }

    private static Cell cell(NamedCsvRecord row) {
        var brand = new Sku("BRAND-%02d".formatted(Integer.parseInt(row.getField("brand"))));
        var store = new LocationId("STORE-%03d".formatted(Integer.parseInt(row.getField("store"))));
        return new Cell(
                new StockItemId(brand, store),
                Integer.parseInt(row.getField("week")),
                Long.parseLong(row.getField("units")),
                Double.parseDouble(row.getField("price")),
                row.getField("deal").equals("1"),
                Double.parseDouble(row.getField("feat")));
    }
}
