package io.restock.demo.history;

import io.restock.events.Money;
import io.restock.events.Sku;
import java.time.LocalDate;

/**
 * Something that the shop sells.
 *
 * @param price the median of what was paid for one
 * @param firstSold the day of its first sale
 */
public record Product(Sku sku, String name, Money price, LocalDate firstSold) {}
