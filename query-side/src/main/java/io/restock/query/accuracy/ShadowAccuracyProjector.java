package io.restock.query.accuracy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the accuracy of each shadow up to date. */
@Component
@ProcessingGroup(AccuracyProjector.VIEW)
class ShadowAccuracyProjector extends Projection<ShadowAccuracy> {

    ShadowAccuracyProjector(View<ShadowAccuracy> shadowAccuracies) {
        super(shadowAccuracies);
    }

    @Bean
    static View<ShadowAccuracy> shadowAccuracies(MongoDatabase database) {
        return new View<>(database, "shadow-accuracy", ShadowAccuracy.class);
    }

    @EventHandler
    void on(ShadowAccuracyMeasured event) {
        fold(ShadowAccuracy.id(event), () -> ShadowAccuracy.blank(event), known -> known.after(event));
    }
}
