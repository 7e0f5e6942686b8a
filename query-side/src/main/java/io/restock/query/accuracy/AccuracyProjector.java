package io.restock.query.accuracy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the accuracy of each location up to date. */
@Component
@ProcessingGroup(AccuracyProjector.VIEW)
class AccuracyProjector extends Projection<LocationAccuracy> {

    static final String VIEW = "accuracy";

    AccuracyProjector(View<LocationAccuracy> accuracies) {
        super(accuracies);
    }

    @Bean
    static View<LocationAccuracy> accuracies(MongoDatabase database) {
        return new View<>(database, VIEW, LocationAccuracy.class);
    }

    @EventHandler
    void on(ForecastAccuracyMeasured event) {
        fold(event.location().value(), () -> LocationAccuracy.blank(event.location()), known -> known.after(event));
    }
}
