package io.restock.benchmarks;

import io.restock.events.Sku;
import java.time.LocalDateTime;

/**
 * Stock that the shop found or lost.
 *
 * @param id of its own for each adjustment of one product
 * @param units found (positive) or lost (negative)
 */
record Adjustment(String id, Sku sku, LocalDateTime at, long units, String reason) {}
