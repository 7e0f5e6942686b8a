package io.restock.benchmarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A row as it was published.
 *
 * @param code what was sold, in upper case
 * @param units negative when they came back or were lost
 */
record PublishedRow(String invoice, String time, String code, long units, BigDecimal price) {

    PublishedRow {
        price = price.stripTrailingZeros();
    }

    static PublishedRow of(NamedCsvRecord row) {
        return new PublishedRow(
                row.getField("InvoiceNo"),
                row.getField("InvoiceDate").replace(' ', 'T'),
                row.getField("StockCode").toUpperCase(Locale.ROOT),
                Long.parseLong(row.getField("Quantity")),
                new BigDecimal(row.getField("UnitPrice")));
    }

    static PublishedRow ofOrder(NamedCsvRecord row) {
        return derived(row, "order_id", Long.parseLong(row.getField("qty")), row.getField("unit_price"));
    }

    static PublishedRow ofReturn(NamedCsvRecord row) {
        return derived(row, "return_id", -Long.parseLong(row.getField("qty")), row.getField("unit_price"));
    }

    static PublishedRow ofAdjustment(NamedCsvRecord row) {
        return derived(row, "adjust_id", Long.parseLong(row.getField("qty_delta")), "0");
    }

    private static PublishedRow derived(NamedCsvRecord row, String id, long units, String price) {
        return new PublishedRow(
                row.getField(id), row.getField("time"), row.getField("sku"), units, new BigDecimal(price));
    }
}
