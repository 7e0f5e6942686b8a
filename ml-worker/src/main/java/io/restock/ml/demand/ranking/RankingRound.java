package io.restock.ml.demand.ranking;

import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.round.Publication;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Ranks the items of some locations, once a business day. */
final class RankingRound {

    /** Half a year. */
    private static final int DAYS = 182;

    private final DemandRecords records;
    private final View<Ranking> rankings;
    private final Publication publication;
    private final Clock clock;

    RankingRound(DemandRecords records, View<Ranking> rankings, Publication publication, Clock clock) {
        this.records = records;
        this.rankings = rankings;
        this.publication = publication;
        this.clock = clock;
    }

    /** @param worker where the events are stored, which blocks */
    Mono<Void> rank(Collection<LocationId> locations, Scheduler worker) {
        return records.daysNow(locations)
                .filterWhen(this::isDue)
                .concatMap(this::ranked)
                .collectList()
                .publishOn(worker)
                .doOnNext(this::publish)
                .then();
    }

    private Mono<Boolean> isDue(StartedDay started) {
        return rankings.find(started.location().value())
                .map(Seen::document)
                .map(last -> last.day().isBefore(started.day()))
                .defaultIfEmpty(true);
    }

    private Flux<ItemsRanked> ranked(StartedDay started) {
        return records.revenues(started.location(), started.day().minusDays(DAYS), started.day())
                .map(RevenueShares::of)
                .filter(shares -> !shares.revenueA().isEmpty())
                .map(shares -> new ItemsRanked(
                        started.location(), started.day(), shares.revenueA(), shares.revenueB(), clock.instant()))
                .flux();
    }

    private void publish(List<ItemsRanked> ranked) {
        var facts = new LinkedHashMap<String, Object>();
        ranked.forEach(fact -> facts.put(Ranking.stream(fact.location().value(), fact.day()), fact));
        publication.publish(facts);
    }
}
