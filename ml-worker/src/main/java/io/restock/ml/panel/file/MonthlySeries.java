package io.restock.ml.panel.file;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a table of one item a row: its name, then its units in each month, headed {@code 1998-01}; a blank is none. */
public final class MonthlySeries {

    private static final LocationId ANYWHERE = new LocationId("MAIN");

    private MonthlySeries() {}

    public static DemandPanel read(Path file) throws IOException {
        return new DemandPanel(Grain.MONTH, Set.of(), 1, TableFile.read(file, MonthlySeries::item));
    }

    private static PanelItem item(NamedCsvRecord row) {
        var name = row.getField(0);
        var months = row.getFieldsAsMap().entrySet().stream()
                .skip(1)
                .map(MonthlySeries::month)
                .toList();
        return new PanelItem(new StockItemId(new Sku(name), ANYWHERE), ItemTraits.UNKNOWN, List.copyOf(months));
    }

    private static DemandDay month(Map.Entry<String, String> month) {
        var day = YearMonth.parse(month.getKey()).atDay(1);
        var units = month.getValue().isBlank() ? 0 : Long.parseLong(month.getValue());
        return new DemandDay(new PlannedDay(day, 0, false, true), units);
    }
}
