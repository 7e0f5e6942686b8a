package io.restock.events;

import java.util.List;

/**
 * That an item is too young to be forecast from its own past alone, and what stood beside it.
 *
 * @param ownWeight of the forecast from its own past, 0 to 1; the analogues have the rest
 * @param analogues the most similar first
 */
public record Analogy(double ownWeight, List<Analogue> analogues) {

    public Analogy {
        analogues = List.copyOf(analogues);
    }

    /**
     * @param weight among the analogues, which add up to 1
     * @param known from which its history can be built again
     */
    public record Analogue(StockItemId item, double weight, KnownStreams known) {}
}
