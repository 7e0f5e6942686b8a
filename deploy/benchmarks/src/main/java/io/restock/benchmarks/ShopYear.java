package io.restock.benchmarks;

import io.restock.demo.history.Line;
import io.restock.demo.history.OnlineRetail;
import io.restock.demo.history.Order;
import io.restock.demo.history.PastEvent;
import io.restock.demo.history.Product;
import io.restock.demo.history.Return;
import io.restock.events.Money;
import io.restock.events.Sku;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a folder of CSV files in the form of Online Retail knows. */
record ShopYear(List<Product> products, List<Order> orders, List<Return> returns, List<Adjustment> adjustments) {

    static ShopYear read(Path folder) throws IOException {
        var products = OnlineRetail.products(file(folder, "products.csv.gz"));
        var adjustments = adjustments(file(folder, "stock_adjustments.csv.gz"));
        return new ShopYear(
                Stream.concat(products.stream(), neverSold(products, adjustments))
                        .toList(),
                OnlineRetail.orders(file(folder, "orders.csv.gz")),
                OnlineRetail.returns(file(folder, "returns.csv.gz")),
                adjustments);
    }

    long lines() {
        return linesOf(orders) + linesOf(returns) + adjustments.size();
    }

    static long linesOf(Collection<? extends PastEvent> events) {
        return events.stream().mapToLong(event -> event.lines().size()).sum();
    }

    static long unitsOf(Collection<? extends PastEvent> events) {
        return events.stream()
                .flatMap(event -> event.lines().stream())
                .mapToLong(Line::quantity)
                .sum();
    }

    private static InputStream file(Path folder, String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    static List<Adjustment> adjustments(InputStream csv) {
        var adjustments = new ArrayList<Adjustment>();
        Map<String, Integer> times = new HashMap<>();
        OnlineRetail.rows(csv, row -> {
            var id = row.getField("adjust_id");
            var sku = new Sku(row.getField("sku"));
            var nth = times.merge(id + sku, 1, Integer::sum);
            var reason = row.getField("reason").strip();
            adjustments.add(new Adjustment(
                    nth == 1 ? id : id + "-" + nth,
                    sku,
                    LocalDateTime.parse(row.getField("time")),
                    Long.parseLong(row.getField("qty_delta")),
                    reason.isEmpty() ? "no reason given" : reason));
        });
        return adjustments;
    }

    /** Products known by their adjustments alone have neither a name nor a price. */
    private static Stream<Product> neverSold(List<Product> products, List<Adjustment> adjustments) {
        var sold = products.stream().map(Product::sku).collect(Collectors.toSet());
        return adjustments.stream()
                .map(Adjustment::sku)
                .filter(sku -> !sold.contains(sku))
                .distinct()
                .map(sku -> new Product(sku, sku.value(), Money.of("0", "GBP"), LocalDate.MAX));
    }
}
