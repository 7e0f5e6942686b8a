package io.restock.command.known;

import io.restock.command.Rejection;
import io.restock.events.Sku;

/**
 * Something was said of a product that was never listed.
 *
 * @param where the product is named
 */
public record UnknownProduct(Sku sku, String where) implements Rejection {

    @Override
    public String reason() {
        return "no product %s is listed (at %s): list it with PUT /api/products/%s first".formatted(sku, where, sku);
    }
}
