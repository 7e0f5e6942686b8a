package io.restock.ml.feature;

import java.time.LocalDate;

/** What is known beforehand of a coming day; units as in {@link DemandDay}. */
public record PlannedDay(LocalDate day, double unitPrice, boolean promoted, boolean open) {}
