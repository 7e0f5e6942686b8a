package io.restock.ml.recommendation.issue;

import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;

import io.restock.events.ShopperId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** The last list of each shopper: those of the view, and those issued here that it has not taken in yet. */
final class IssuedLists {

    private final View<IssuedList> view;
    private final Map<String, IssuedList> issuedHere = new ConcurrentHashMap<>();

    IssuedLists(View<IssuedList> view) {
        this.view = view;
    }

    /** By shopper. */
    Mono<Map<String, IssuedList>> of(Collection<ShopperId> shoppers) {
        var ids = shoppers.stream().map(ShopperId::toString).toList();
        return view.find(in("_id", ids))
                .map(Seen::document)
                .collectMap(IssuedList::id, identity())
                .doOnNext(known -> ids.forEach(id -> {
                    var here = issuedHere.get(id);
                    if (here != null) {
                        known.merge(id, here, IssuedList::orLater);
                    }
                }));
    }

    void remember(IssuedList issued) {
        issuedHere.put(issued.id(), issued);
    }
}
