package io.restock.query.modelcard;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps one card for each model, from what was found about it and from what was decided. */
@Component
@ProcessingGroup(ModelCardProjector.VIEW)
class ModelCardProjector extends Projection<ModelCard> {

    static final String VIEW = "models";

    private static final String DEMAND = "demand/1";

    ModelCardProjector(View<ModelCard> models) {
        super(models);
    }

    @Bean
    static View<ModelCard> models(MongoDatabase database) {
        return new View<>(database, VIEW, ModelCard.class);
    }

    @EventHandler
    void on(ModelRegistered event) {
        fold(event.model(), event, card -> card.after(event));
    }

    @EventHandler
    void on(ModelEvaluated event) {
        fold(event.model(), event, card -> card.after(event));
    }

    @EventHandler
    void on(DriftDetected event) {
        fold(event.model(), event, card -> card.after(event));
    }

    @EventHandler
    void on(ShadowAccuracyMeasured event) {
        fold(event.model().sha256(), () -> ModelCard.blank(event.model(), DEMAND), card -> card.after(event));
    }

    /** What is decided in a slot; facts, which belong to no stream of decisions, are taken in above. */
    @EventHandler
    void on(ModelEvent event, @SequenceNumber long sequence) {
        if (event instanceof ModelJudged judged) {
            fold(judged.model(), judged, card -> card.after(judged, sequence));
        }
        Turn.of(event)
                .forEach(turn ->
                        fold(turn.model(), event, card -> card.after(turn.episode(), turn.standing(card), sequence)));
    }

    private void fold(ModelRef model, ModelEvent event, UnaryOperator<ModelCard> after) {
        fold(model.sha256(), () -> ModelCard.blank(model, event.schema()), after);
    }
}
