package io.restock.ml.demand.serve;

import static io.restock.ml.forecast.onnx.DemandContract.SCHEMA;

import io.restock.events.ModelRef;
import io.restock.platform.view.View;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up who is champion by the events, in whichever process it serves. */
@Component
public class Champions {

    private final View<ModelSlot> slots;
    private final ServedModels models;

    Champions(View<ModelSlot> slots, ServedModels models) {
        this.slots = slots;
        this.models = models;
    }

    /** The one that is served here until the events name one. */
    public Mono<Champion> now() {
        return slots.find(SCHEMA).mapNotNull(seen -> seen.document().reigning()).defaultIfEmpty(models.reigning());
    }

    /** @param since position in the slot's stream of what made it so; 0 for the first */
    public record Champion(ModelRef model, long since) {}
}
