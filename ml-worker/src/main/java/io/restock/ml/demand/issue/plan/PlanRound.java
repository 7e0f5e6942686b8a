package io.restock.ml.demand.issue.plan;

import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.market.PlanChange;
import io.restock.ml.round.Rounds;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up whom some changes of plans concern, and has each of those items forecast once. */
public record PlanRound(DemandRecords records, Rounds<StockItemId> forecasts) {

    public Mono<Void> forecast(Collection<PlanChange> changes) {
        return Flux.fromIterable(changes)
                .concatMap(this::items)
                .collectList()
                .doOnNext(forecasts::add)
                .then();
    }

    private Flux<StockItemId> items(PlanChange change) {
        return change.concernsAll()
                ? records.itemsAt(change.location())
                : Flux.fromIterable(change.skus()).map(sku -> new StockItemId(sku, change.location()));
    }
}
