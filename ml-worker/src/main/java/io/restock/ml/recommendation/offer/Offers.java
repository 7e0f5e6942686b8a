package io.restock.ml.recommendation.offer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.restock.events.LocationId;
import io.restock.ml.recommendation.Assortment;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where one looks up what can be recommended. */
@Component
public class Offers {

    /** The processor that keeps them. */
    static final String GROUP = "shopper-histories";

    private final View<OfferedItem> items;

    Offers(View<OfferedItem> items) {
        this.items = items;
    }

    /** What is available at each location, and how popular it is there. */
    public Mono<Map<LocationId, Assortment>> at(Collection<LocationId> locations) {
        return items.all()
                .map(Seen::document)
                .collectList()
                .map(all -> locations.stream()
                        .collect(toMap(identity(), location -> OfferedItem.assortment(all, location))));
    }
}
