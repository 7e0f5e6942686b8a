package io.restock.command.replenishment.review;

import io.restock.events.Quantity;
import java.time.LocalDate;

/**
 * What a supplier still owes of one order.
 *
 * @param on the morning on which it should be on the shelf
 */
public record ExpectedReceipt(Quantity outstanding, LocalDate on) {}
