package io.restock.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** The demonstration's own data, as the bodies of the commands that record them. */
final class OnlineRetail {

    private OnlineRetail() {}

    static List<String> products() {
        return rows("demo/demo_products.csv").stream()
                .map(row -> Map.of(
                        "sku",
                        row.getField("sku"),
                        "name",
                        row.getField("name"),
                        "category",
                        "giftware",
                        "price",
                        row.getField("median_price") + " GBP"))
                .map(Client.JSON::writeValueAsString)
                .toList();
    }

    static List<Order> orders() {
        return rows("demo/demo_orders.csv.gz").stream()
                .collect(groupingBy(row -> row.getField("order_id"), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(OnlineRetail::order)
                .toList();
    }

    private static Order order(List<NamedCsvRecord> rows) {
        var first = rows.getFirst();
        var body = Map.of(
                "id", first.getField("order_id"),
                "shopper", first.getField("user_id"),
                "placedAt", first.getField("time"),
                "lines", rows.stream().map(OnlineRetail::line).toList());
        var units = rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField("qty")))
                .sum();
        return new Order(Client.JSON.writeValueAsString(body), rows.size(), units);
    }

    private static Map<String, Object> line(NamedCsvRecord row) {
        return Map.of(
                "sku", row.getField("sku"),
                "quantity", Long.parseLong(row.getField("qty")),
                "unitPrice", row.getField("unit_price") + " GBP");
    }

    private static List<NamedCsvRecord> rows(String resource) {
        try (var file = OnlineRetail.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return read(resource.endsWith(".gz") ? new GZIPInputStream(file) : file);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    private static List<NamedCsvRecord> read(InputStream file) {
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                .map(Function.identity())
                .toList();
    }

    /** @param body of the command that places it */
    record Order(String body, int lines, long units) {}
}
