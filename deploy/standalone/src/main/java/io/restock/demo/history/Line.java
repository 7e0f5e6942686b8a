package io.restock.demo.history;

import io.restock.events.Money;
import io.restock.events.Sku;

/** Units of one product, ordered or sent back at a price. */
public record Line(Sku sku, long quantity, Money unitPrice) {}
