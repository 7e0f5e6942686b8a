package io.restock.ml.demand.issue;

import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;

import io.restock.events.StockItemId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** The last forecast of each item: those of the view, and those issued here that it has not taken in yet. */
final class IssuedForecasts {

    private final View<IssuedForecast> view;
    private final Map<String, IssuedForecast> issuedHere = new ConcurrentHashMap<>();

    IssuedForecasts(View<IssuedForecast> view) {
        this.view = view;
    }

    /** By item. */
    Mono<Map<String, IssuedForecast>> of(Collection<StockItemId> items) {
        var ids = items.stream().map(StockItemId::toString).toList();
        return view.find(in("_id", ids))
                .map(Seen::document)
                .collectMap(IssuedForecast::id, identity())
                .doOnNext(known -> ids.forEach(id -> {
                    var here = issuedHere.get(id);
                    if (here != null) {
                        known.merge(id, here, IssuedForecast::orLater);
                    }
                }));
    }

    void remember(IssuedForecast issued) {
        issuedHere.put(issued.id(), issued);
    }
}
