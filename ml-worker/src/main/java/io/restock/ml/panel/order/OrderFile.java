package io.restock.ml.panel.order;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restock.ml.panel.file.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Reads order lines from CSV, plain or gzip: {@code order_id,line,time,user_id,country,sku,qty,unit_price}. A file of
 * returns has the same columns, {@code order_id} being the order that was taken back, blank if unknown.
 */
public final class OrderFile {

    private OrderFile() {}

    public static List<OrderLine> read(Path file) throws IOException {
        return TableFile.read(file, OrderFile::line);
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
