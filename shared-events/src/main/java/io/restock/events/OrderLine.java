package io.restock.events;

/**
 * Some units of one product, at the price that was asked for each.
 *
 * @param number the line's number within its order, from 1
 */
public record OrderLine(int number, Sku sku, Quantity quantity, Money unitPrice) {

    public OrderLine {
        if (number < 1) {
            throw new IllegalArgumentException("not a line number: " + number);
        }
        if (quantity.isNone()) {
            throw new IllegalArgumentException("line %d asks for nothing".formatted(number));
        }
    }
}
