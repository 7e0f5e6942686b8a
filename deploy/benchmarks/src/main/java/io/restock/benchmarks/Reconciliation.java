package io.restock.benchmarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.demo.api.Answer.Totals;
import io.restock.demo.history.OnlineRetail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Follows every row of the published file to one of the files derived from it, and says what none of them has.
 *
 * @param services rows of postage, fees, vouchers and corrections, by their code
 */
record Reconciliation(Share all, Map<Part, Share> parts, SortedMap<String, Share> services) {

    /** Where a published row went; free lines of things that the shop sells, and services, went nowhere. */
    enum Part {
        ORDERS,
        RETURNS,
        ADJUSTMENTS,
        FREE,
        SERVICES
    }

    /** @param units signed */
    record Share(long rows, long units) {

        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(rows + other.rows, units + other.units);
        }
    }

    static Reconciliation of(Path folder) throws IOException {
        var derived = new EnumMap<Part, Map<PublishedRow, Integer>>(Part.class);
        var sold = new HashSet<String>();
        read(folder, "products.csv.gz", row -> sold.add(row.getField("sku")));
        derived.put(Part.ORDERS, derived(folder, "orders.csv.gz", PublishedRow::ofOrder));
        derived.put(Part.RETURNS, derived(folder, "returns.csv.gz", PublishedRow::ofReturn));
        derived.put(Part.ADJUSTMENTS, derived(folder, "stock_adjustments.csv.gz", PublishedRow::ofAdjustment));
        var parts = new EnumMap<Part, Share>(Part.class);
        var services = new TreeMap<String, Share>();
        read(folder, "online-retail.csv.gz", published -> {
            var row = PublishedRow.of(published);
            var part = partOf(row, derived, sold);
            var share = new Share(1, row.units());
            parts.merge(part, share, Share::plus);
            if (part == Part.SERVICES) {
                services.merge(row.code(), share, Share::plus);
            }
        });
        return new Reconciliation(parts.values().stream().reduce(Share.NONE, Share::plus), parts, services);
    }

    private Share part(Part part) {
        return parts.getOrDefault(part, Share.NONE);
    }

    /** Whether each derived row was found among the published ones. */
    boolean explains(Totals totals) {
        return part(Part.ORDERS).equals(new Share(totals.lines(), totals.units()))
                && part(Part.RETURNS).equals(new Share(totals.returnLines(), -totals.returnedUnits()))
                && part(Part.ADJUSTMENTS).units() == totals.adjustedUnits();
    }

    private static Part partOf(PublishedRow row, Map<Part, Map<PublishedRow, Integer>> derived, Set<String> sold) {
        for (var file : derived.entrySet()) {
            if (file.getValue().getOrDefault(row, 0) > 0) {
                file.getValue().merge(row, -1, Integer::sum);
                return file.getKey();
            }
        }
        return row.price().signum() == 0 && sold.contains(row.code()) ? Part.FREE : Part.SERVICES;
    }

    private static Map<PublishedRow, Integer> derived(
            Path folder, String name, Function<NamedCsvRecord, PublishedRow> published) throws IOException {
        var rows = new HashMap<PublishedRow, Integer>();
        read(folder, name, row -> rows.merge(published.apply(row), 1, Integer::sum));
        return rows;
    }

    private static void read(Path folder, String name, Consumer<NamedCsvRecord> reader) throws IOException {
        OnlineRetail.rows(Files.newInputStream(folder.resolve(name)), reader);
    }
}
