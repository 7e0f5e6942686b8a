package io.restock.platform.view;

/**
 * A document as it stood when its view had reached a position of the event store.
 *
 * @param position the last position of the batch that wrote it; several documents share one
 */
public record Seen<D>(D document, long position) {}
