package io.restock.demo.rule;

import io.restock.events.Sku;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A number drawn for a product, the same for ever: the CRC-32 of its SKU in UTF-8. */
record Lot(long number) {

    static Lot of(Sku sku) {
        var crc = new CRC32();
        crc.update(sku.value().getBytes(StandardCharsets.UTF_8));
        return new Lot(crc.getValue());
    }

    /** One of {@code choices}, 0 for the first; draws with another {@code divisor} differ. */
    int among(int choices, int divisor) {
        return (int) (number / divisor % choices);
    }
}
