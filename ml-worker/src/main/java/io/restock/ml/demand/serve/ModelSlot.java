package io.restock.ml.demand.serve;

import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import io.restock.ml.demand.serve.Champions.Champion;
import io.restock.platform.view.ViewDocument;
import org.jspecify.annotations.Nullable;

/**
 * Who serves a schema.
 *
 * @param id the schema
 * @param sequence of the last event in the slot's stream that was taken in, or -1
 * @param championSince sequence of the event that made the champion so
 * @param before who was champion before, and may soon be so again
 */
record ModelSlot(
        String id,
        long sequence,
        @Nullable ModelRef champion,
        long championSince,
        @Nullable ModelRef before,
        @Nullable ModelRef shadow)
        implements ViewDocument {

    static ModelSlot blank(String schema) {
        return new ModelSlot(schema, -1, null, 0, null, null);
    }

    @Nullable Champion reigning() {
        return champion == null ? null : new Champion(champion, championSince);
    }

    ModelSlot after(ModelEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case ModelPromoted promoted -> ledBy(promoted.model(), promoted.replaces(), position);
            case ModelRolledBack back -> ledBy(back.to(), back.model(), position);
            case ModelShadowed shadowed -> beside(shadowed.model(), position);
            case ModelShadowEnded _ -> beside(null, position);
            case ModelJudged _, ModelRetired _ -> beside(shadow, position);
            case ModelRegistered _, ModelEvaluated _, DriftDetected _ -> this;
        };
    }

    private ModelSlot ledBy(ModelRef model, @Nullable ModelRef replaced, long position) {
        return new ModelSlot(id, position, model, position, replaced, shadow);
    }

    private ModelSlot beside(@Nullable ModelRef other, long position) {
        return new ModelSlot(id, position, champion, championSince, before, other);
    }
}
