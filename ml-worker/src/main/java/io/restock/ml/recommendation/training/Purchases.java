package io.restock.ml.recommendation.training;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.events.Sku;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What known shoppers bought and when; guests are left out. */
record Purchases(List<Purchase> lines) {

    record Purchase(String shopper, Sku sku, LocalDate day) {}

    /** Reads {@code order_id,line,time,user_id,country,sku,qty,unit_price}, gzipped. */
    static Purchases read(Path orders) throws IOException {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(orders)), StandardCharsets.UTF_8))) {
            return new Purchases(csv.stream()
                    .filter(line -> !line.getField("user_id").isBlank())
                    .map(Purchases::purchase)
                    .toList());
        }
    }

    private static Purchase purchase(NamedCsvRecord line) {
        return new Purchase(
                line.getField("user_id"),
                new Sku(line.getField("sku")),
                LocalDateTime.parse(line.getField("time")).toLocalDate());
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
