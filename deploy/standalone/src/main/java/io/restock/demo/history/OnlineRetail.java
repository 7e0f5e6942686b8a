package io.restock.demo.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.events.Money;
import io.restock.events.Sku;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the CSV files of the Online Retail data set; a line is a row, its order and shopper are repeated in each. */
public final class OnlineRetail {

    private static final Currency POUND = Currency.getInstance("GBP");

    private OnlineRetail() {}

    public static List<Product> products(InputStream csv) {
        var products = new ArrayList<Product>();
        rows(csv, row -> products.add(product(row)));
        return products;
    }

    public static List<Order> orders(InputStream csv) {
        Map<String, Order> orders = new LinkedHashMap<>();
        rows(
                csv,
                row -> orders.computeIfAbsent(row.getField("order_id"), id -> order(id, row))
                        .lines()
                        .add(line(row)));
        return List.copyOf(orders.values());
    }

    /** Where one return has lines of several orders, each order has a return of its own: {@code C1} and {@code C1-536365}. */
    public static List<Return> returns(InputStream csv) {
        Map<List<String>, Return> returns = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        rows(csv, row -> {
            var id = row.getField("return_id");
            var order = row.getField("order_id");
            returns.computeIfAbsent(List.of(id, order), _ -> sentBack(ids.add(id) ? id : partOf(id, order), row))
                    .lines()
                    .add(line(row));
        });
        return List.copyOf(returns.values());
    }

    /** Every row of a CSV file with a header, compressed by gzip or not. */
    public static void rows(InputStream csv, Consumer<NamedCsvRecord> reader) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(plain(csv))) {
            rows.forEach(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream plain(InputStream csv) throws IOException {
        var file = new BufferedInputStream(csv);
        file.mark(2);
        var compressed = file.read() == 0x1f && file.read() == 0x8b;
        file.reset();
        return compressed ? new GZIPInputStream(file, 1 << 16) : file;
    }

    private static Product product(NamedCsvRecord row) {
        var sku = row.getField("sku");
        var name = row.getField("name").strip();
        return new Product(
                new Sku(sku),
                name.isEmpty() ? sku : name,
                pounds(row.getField("median_price")),
                LocalDate.parse(row.getField("first_sold").substring(0, 10)));
    }

    private static Order order(String id, NamedCsvRecord row) {
        return new Order(id, shopper(row), time(row), new ArrayList<>());
    }

    private static Return sentBack(String id, NamedCsvRecord row) {
        return new Return(id, known(row.getField("order_id")), shopper(row), time(row), new ArrayList<>());
    }

    private static String partOf(String id, String order) {
        return id + "-" + (order.isEmpty() ? "unmatched" : order);
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                new Sku(row.getField("sku")), Long.parseLong(row.getField("qty")), pounds(row.getField("unit_price")));
    }

    private static LocalDateTime time(NamedCsvRecord row) {
        return LocalDateTime.parse(row.getField("time"));
    }

    private static @Nullable String shopper(NamedCsvRecord row) {
        return known(row.getField("user_id"));
    }

    private static @Nullable String known(String field) {
        return field.isBlank() ? null : field;
    }

    /** Medians may lie between two coins; no price at all is nothing. */
    private static Money pounds(String amount) {
        var exact = amount.isBlank() ? BigDecimal.ZERO : new BigDecimal(amount);
        return new Money(exact.setScale(2, RoundingMode.HALF_UP), POUND);
    }
}
