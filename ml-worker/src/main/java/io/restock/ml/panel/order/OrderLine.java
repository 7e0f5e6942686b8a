package io.restock.ml.panel.order;

import java.time.LocalDateTime;

/**
 * One line of an order, or of a return that names the order it takes back.
 *
 * @param time on the shop's clock
 * @param shopper blank for a guest
 */
public record OrderLine(String order, LocalDateTime time, String shopper, String sku, long units, double unitPrice) {}
