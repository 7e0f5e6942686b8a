package io.restock.events;

import java.time.Instant;
import java.util.SortedMap;

/** Every fact about the life of one model. */
public sealed interface ModelEvent {

    ModelRef model();

    Instant occurredAt();

    /** @param schema the contract of its inputs and outputs, such as {@code demand/1} */
    record ModelRegistered(ModelRef model, String schema, SortedMap<String, String> metadata, Instant occurredAt)
            implements ModelEvent {}

    /** @param metrics by name; each name says its unit */
    record ModelEvaluated(ModelRef model, String protocol, SortedMap<String, Double> metrics, Instant occurredAt)
            implements ModelEvent {}

    record ModelPromoted(ModelRef model, String schema, ModelRef replaces, String by, Instant occurredAt)
            implements ModelEvent {}

    record ModelRolledBack(ModelRef model, String schema, ModelRef to, String by, String reason, Instant occurredAt)
            implements ModelEvent {}

    record ModelRetired(ModelRef model, String by, Instant occurredAt) implements ModelEvent {}

    /** @param measure what drifted, such as {@code pinball_ratio} */
    record DriftDetected(ModelRef model, String measure, double value, double limit, Instant occurredAt)
            implements ModelEvent {}
}
