package io.restock.events;

/**
 * The model that made a number.
 *
 * @param id the model's name and version, or the name of the baseline that stood in for it
 * @param sha256 of the model file in hex; empty for a baseline
 */
public record ModelRef(String id, String sha256) {}
