package io.restock.ml.recommendation.issue;

import io.restock.events.LocationId;
import io.restock.events.ShopperId;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.shopper.KnownShopper;
import io.restock.ml.recommendation.shopper.ShopperRecords;
import io.restock.ml.round.Issued;
import io.restock.ml.round.Publication;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Makes the lists of some shoppers together, as far as they are due, and publishes them together. */
final class RecommendationRound {

    private final ShopperRecords records;
    private final Issued<IssuedList> issued;
    private final ListMaker maker;
    private final Publication publication;

    RecommendationRound(ShopperRecords records, Issued<IssuedList> issued, ListMaker maker, Publication publication) {
        this.records = records;
        this.issued = issued;
        this.maker = maker;
        this.publication = publication;
    }

    /** @param worker where the models run and the events are stored: both block */
    Mono<Void> issue(Collection<ShopperId> shoppers, Scheduler worker) {
        return Mono.zip(records.of(shoppers).collectList(), issued.of(shoppers))
                .map(known -> due(known.getT1(), known.getT2()))
                .filter(due -> !due.isEmpty())
                .zipWhen(maker::assortments)
                .publishOn(worker)
                .doOnNext(due -> issue(due.getT1(), due.getT2()))
                .then();
    }

    private static List<DueList> due(List<KnownShopper> known, Map<String, IssuedList> last) {
        return known.stream()
                .map(shopper -> DueList.of(shopper, last))
                .flatMap(Optional::stream)
                .toList();
    }

    private void issue(List<DueList> due, Map<LocationId, Assortment> assortments) {
        var facts = new LinkedHashMap<String, Object>();
        maker.make(due, assortments).forEach(fact -> facts.put(fact.list().toString(), fact));
        publication.publish(facts);
        due.forEach(list -> issued.remember(list.asIssued()));
    }
}
