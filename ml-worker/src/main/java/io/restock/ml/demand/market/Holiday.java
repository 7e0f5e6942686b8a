package io.restock.ml.demand.market;

/** @param closed whether nothing is sold on that day */
public record Holiday(String name, boolean closed) {}
