package io.restock.command.model;

import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelRef;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one can ask of the place that models of one schema compete for. */
sealed interface ModelCommand {

    SlotStream slot();

    /** The first model of a schema serves without competition. */
    record OpenSlot(@TargetAggregateIdentifier SlotStream slot, ModelRef model, Instant at) implements ModelCommand {}

    /** @param promote whether a model that passes is promoted at once */
    record JudgeModel(
            @TargetAggregateIdentifier SlotStream slot, ModelEvaluated evaluation, boolean promote, Instant at)
            implements ModelCommand {}

    /** @param force whether to promote it against the gate */
    record PromoteModel(@TargetAggregateIdentifier SlotStream slot, ModelRef model, boolean force, Word word)
            implements ModelCommand {}

    record ShadowModel(@TargetAggregateIdentifier SlotStream slot, ModelRef model, Word word) implements ModelCommand {}

    record EndShadow(@TargetAggregateIdentifier SlotStream slot, ModelRef model, Word word) implements ModelCommand {}

    /** @param model the champion that is to go */
    record RollBackModel(@TargetAggregateIdentifier SlotStream slot, ModelRef model, Word word)
            implements ModelCommand {}

    record RetireModel(@TargetAggregateIdentifier SlotStream slot, ModelRef model, Word word) implements ModelCommand {}

    /** Who says so, and why. */
    record Word(String by, String reason, Instant at) {}

    /** The name of the event stream about the models of one schema. */
    record SlotStream(String schema) {

        @Override
        public String toString() {
            return "model-slot:" + schema;
        }
    }
}
