package io.restock.ml.recommendation.training;

import static java.util.stream.Collectors.toMap;

import io.restock.events.Sku;
import io.restock.ml.panel.order.OrderFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What known shoppers bought and when; guests are left out. */
record Purchases(List<Purchase> lines) {

    record Purchase(String shopper, Sku sku, LocalDate day) {}

    static Purchases read(Path orders) throws IOException {
        return new Purchases(OrderFile.read(orders).stream()
                .filter(line -> !line.shopper().isBlank())
                .map(line -> new Purchase(
                        line.shopper(), new Sku(line.sku()), line.time().toLocalDate()))
                .toList());
    }

    Purchases before(LocalDate day) {
        return where(line -> line.day().isBefore(day));
    }

    /** @param to exclusive */
    Purchases between(LocalDate from, LocalDate to) {
        return where(line -> !line.day().isBefore(from) && line.day().isBefore(to));
    }

    /** Each shopper's products with the day each was bought last. */
    SortedMap<String, Map<Sku, LocalDate>> byShopper() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Purchase::shopper,
                        TreeMap::new,
                        toMap(Purchase::sku, Purchase::day, (one, other) -> one.isAfter(other) ? one : other)));
    }

    List<Sku> skus() {
        return lines.stream().map(Purchase::sku).distinct().sorted().toList();
    }

    private Purchases where(Predicate<Purchase> holds) {
        return new Purchases(lines.stream().filter(holds).toList());
    }
}
