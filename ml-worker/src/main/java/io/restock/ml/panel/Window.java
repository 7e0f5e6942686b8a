package io.restock.ml.panel;

import java.time.LocalDate;

/** An item of a panel, by its index, and the first day that is to be forecast of it. */
public record Window(int item, LocalDate firstDay) {}
