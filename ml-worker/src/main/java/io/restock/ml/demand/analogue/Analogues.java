package io.restock.ml.demand.analogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the items that new ones are like: the most similar of their location that have sold for eight weeks. */
@Component
public class Analogues {

    /** Observed days from which on an item that ever sold is not new. */
    private static final int NEW_DAYS = 28;

    private static final int PROVEN_DAYS = 56;
    private static final int LOOKED_AT = 60;
    private static final int CHOSEN = 5;

    private final DemandRecords records;
    private final ListedProducts products;

    Analogues(DemandRecords records, ListedProducts products) {
        this.records = records;
        this.products = products;
    }

    /**
     * Those of items that are new; others need none.
     *
     * @param days after which the own past weighs as much as the analogues
     */
    public Mono<Map<StockItemId, HandOver>> of(Collection<KnownDemand> items, int horizon, int days) {
        var newcomers = items.stream().filter(Analogues::isNew).toList();
        return newcomers.isEmpty()
                ? Mono.just(Map.of())
                : candidates(newcomers)
                        .flatMap(candidates -> known(candidates)
                                .map(known -> candidates.stream()
                                        .collect(toMap(
                                                some -> some.newcomer().item(),
                                                some -> HandOver.after(
                                                        some.newcomer().observedDays(),
                                                        days,
                                                        some.like(known, horizon))))));
    }

    private static boolean isNew(KnownDemand demand) {
        return demand.history(1).isEmpty() || demand.observedDays() < NEW_DAYS;
    }

    private Mono<List<Candidates>> candidates(List<KnownDemand> newcomers) {
        return products.likeness()
                .map(likeness -> newcomers.stream()
                        .map(newcomer ->
                                Candidates.among(likeness.to(newcomer.item().sku(), LOOKED_AT), newcomer))
                        .toList())
                .flatMap(this::proven);
    }

    private Mono<List<Candidates>> proven(List<Candidates> candidates) {
        var all = candidates.stream().flatMap(Candidates::items).collect(toSet());
        var origins = candidates.stream().map(some -> some.newcomer().origin());
        var before = origins.min(LocalDate::compareTo).orElseThrow().minusDays(PROVEN_DAYS);
        return records.soldBefore(before, all)
                .collect(toSet())
                .map(sold ->
                        candidates.stream().map(some -> some.best(CHOSEN, sold)).toList());
    }

    private Mono<Map<StockItemId, KnownDemand>> known(List<Candidates> candidates) {
        return records.of(candidates.stream().flatMap(Candidates::items).collect(toSet()))
                .collectMap(KnownDemand::item);
    }
}
