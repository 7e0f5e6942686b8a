package io.restock.ml.forecast.training.panel;

import java.time.LocalDateTime;

/** One line of an order, or of a return that names the order it takes back; time is the shop's. */
record OrderLine(String order, LocalDateTime time, String sku, long units, double unitPrice) {}
