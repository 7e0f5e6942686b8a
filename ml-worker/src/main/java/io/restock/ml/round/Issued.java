package io.restock.ml.round;

import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;

import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** The last fact about each thing: those of the view, and those issued here that it has not taken in yet. */
public final class Issued<F extends IssuedFact> {

    private final View<F> view;
    private final Map<String, F> issuedHere = new ConcurrentHashMap<>();

    public Issued(View<F> view) {
        this.view = view;
    }

    /** By the thing's id. */
    public Mono<Map<String, F>> of(Collection<?> things) {
        var ids = things.stream().map(Object::toString).toList();
        return view.find(in("_id", ids))
                .map(Seen::document)
                .collectMap(IssuedFact::id, identity())
                .doOnNext(known -> ids.forEach(id -> {
                    var here = issuedHere.get(id);
                    if (here != null) {
                        known.merge(id, here, Issued::later);
                    }
                }));
    }

    public void remember(F fact) {
        issuedHere.put(fact.id(), fact);
    }

    /** Of two about the same thing. */
    public static <F extends IssuedFact> F later(F one, F other) {
        return other.knownPosition() > one.knownPosition() ? other : one;
    }
}
