package io.restock.events;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Every fact about the life of one model. */
public sealed interface ModelEvent {

    ModelRef model();

    /** The contract of its inputs and outputs, such as {@code demand/1}; models of one schema can replace each other. */
    String schema();

    Instant occurredAt();

    /**
     * A model file was found to keep its contract, and is stored.
     *
     * @param metadata what the file says of itself
     * @param bytes size of the file
     */
    record ModelRegistered(
            ModelRef model,
            String schema,
            SortedMap<String, String> metadata,
            long bytes,
            String by,
            Instant occurredAt)
            implements ModelEvent {}

    /**
     * A model was measured beside the champion, on the same days of the shop's own past.
     *
     * @param protocol what was measured and on what, in words
     * @param metrics by name; each name says its unit
     * @param championMetrics the same of the champion
     * @param comparison by which one decides between the two
     */
    record ModelEvaluated(
            ModelRef model,
            String schema,
            ModelRef champion,
            String protocol,
            SortedMap<String, Double> metrics,
            SortedMap<String, Double> championMetrics,
            LossComparison comparison,
            Instant occurredAt)
            implements ModelEvent {}

    /** The promotion gate looked at an evaluation. */
    record ModelJudged(ModelRef model, String schema, ModelRef champion, GateVerdict verdict, Instant occurredAt)
            implements ModelEvent {}

    /** From now on the model forecasts beside the champion, and nobody acts on what it says. */
    record ModelShadowed(ModelRef model, String schema, String by, String reason, Instant occurredAt)
            implements ModelEvent {}

    record ModelShadowEnded(ModelRef model, String schema, String by, String reason, Instant occurredAt)
            implements ModelEvent {}

    /**
     * The model became the champion of its schema.
     *
     * @param replaces the champion before it; none for the first one
     * @param verdict what the gate said; none for the first one
     * @param forced whether a person promoted it against the gate
     */
    record ModelPromoted(
            ModelRef model,
            String schema,
            @Nullable ModelRef replaces,
            @Nullable GateVerdict verdict,
            boolean forced,
            String by,
            String reason,
            Instant occurredAt)
            implements ModelEvent {}

    /** @param to the champion before, which is champion again */
    record ModelRolledBack(ModelRef model, String schema, ModelRef to, String by, String reason, Instant occurredAt)
            implements ModelEvent {}

    record ModelRetired(ModelRef model, String schema, String by, String reason, Instant occurredAt)
            implements ModelEvent {}

    /**
     * What a model meets, or how it does, is no longer as it was. Told once, when it begins. A training may listen to it.
     *
     * @param model that serves
     * @param location where it was seen
     * @param measure what drifted, such as {@code pinball_cusum}
     */
    record DriftDetected(
            ModelRef model,
            String schema,
            LocationId location,
            String measure,
            double value,
            double limit,
            Instant occurredAt)
            implements ModelEvent {}

    /**
     * A loss of a model against the champion's, over the same items and days.
     *
     * @param loss its name in the metrics
     * @param items that were compared
     * @param difference the model's loss over the champion's, less 1: below 0 the model is better
     * @param lowest of the interval that holds the difference with 90 % confidence, by resampling items
     * @param highest likewise
     * @param bootstrapP chance of such a gain by luck in the choice of items, one-sided
     * @param dieboldMarianoP likewise by luck in the choice of origins; none with fewer than five, or without variance
     */
    record LossComparison(
            String loss,
            int items,
            double difference,
            double lowest,
            double highest,
            double bootstrapP,
            @Nullable Double dieboldMarianoP) {}

    /** What the gate demands of a model before it may replace the champion. */
    record GateVerdict(List<GateCondition> conditions) {

        public GateVerdict {
            conditions = List.copyOf(conditions);
        }

        public boolean passed() {
            return conditions.stream().allMatch(GateCondition::met);
        }

        /** In words, what keeps the model out. */
        public List<String> faults() {
            return conditions.stream()
                    .filter(condition -> !condition.met())
                    .map(GateCondition::inWords)
                    .toList();
        }
    }

    /** @param found what was measured, with its unit */
    record GateCondition(String demanded, String found, boolean met) {

        public String inWords() {
            return "%s, but %s".formatted(demanded, found);
        }
    }
}
