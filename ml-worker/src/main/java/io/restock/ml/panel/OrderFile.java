package io.restock.ml.panel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads order lines from CSV, plain or gzip: {@code order_id,line,time,user_id,country,sku,qty,unit_price}. A file of
 * returns has the same columns, {@code order_id} being the order that was taken back, blank if unknown.
 */
public final class OrderFile {

    private OrderFile() {}

    public static List<OrderLine> read(Path file) throws IOException {
        try (var bytes = open(file);
                var lines = CsvReader.builder().ofNamedCsvRecord(bytes)) {
            return lines.stream().map(OrderFile::line).toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static OrderLine line(NamedCsvRecord row) {
        return new OrderLine(
                row.getField("order_id"),
                LocalDateTime.parse(row.getField("time")),
                row.getField("user_id"),
                row.getField("sku"),
                Long.parseLong(row.getField("qty")),
                Double.parseDouble(row.getField("unit_price")));
    }
}
