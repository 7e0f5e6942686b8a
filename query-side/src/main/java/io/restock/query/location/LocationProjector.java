package io.restock.query.location;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.LocationEvent;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the location cards up to date, from the locations themselves and from their markets. */
@Component
@ProcessingGroup(LocationProjector.VIEW)
class LocationProjector extends Projection<LocationCard> {

    static final String VIEW = "locations";

    LocationProjector(View<LocationCard> locations) {
        super(locations);
    }

    @Bean
    static View<LocationCard> locations(MongoDatabase database) {
        return new View<>(database, VIEW, LocationCard.class);
    }

    @EventHandler
    void on(LocationEvent event, @SequenceNumber long sequence) {
        fold(event.location(), location -> location.after(event, sequence));
    }

    @EventHandler
    void on(MarketEvent event, @SequenceNumber long sequence) {
        fold(event.location(), location -> location.after(event, sequence));
    }

    private void fold(LocationId location, UnaryOperator<LocationCard> after) {
        fold("location:" + location, () -> LocationCard.blank(location), after);
    }
}
