package io.restock.ml.recommendation.issue;

import static java.util.stream.Collectors.groupingBy;

import io.restock.events.LocationId;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.issue.Lists.Question;
import io.restock.ml.recommendation.offer.Offers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Makes what is due, location by location: what is on the shelf differs. */
final class ListMaker {

    private final GuardedRecommender recommender;
    private final Offers offers;
    private final int atMost;
    private final Clock clock;

    /** @param atMost items on a list */
    ListMaker(GuardedRecommender recommender, Offers offers, int atMost, Clock clock) {
        this.recommender = recommender;
        this.offers = offers;
        this.atMost = atMost;
        this.clock = clock;
    }

    /** What can be recommended where those shoppers buy. */
    Mono<Map<LocationId, Assortment>> assortments(List<DueList> due) {
        return offers.at(
                due.stream().map(list -> list.shopper().location()).distinct().toList());
    }

    List<RecommendationsIssued> make(List<DueList> due, Map<LocationId, Assortment> assortments) {
        return due.stream().collect(groupingBy(list -> list.shopper().location())).entrySet().stream()
                .flatMap(here ->
                        make(here.getValue(), assortments.getOrDefault(here.getKey(), new Assortment(Map.of()))))
                .toList();
    }

    private Stream<RecommendationsIssued> make(List<DueList> due, Assortment assortment) {
        var tastes = due.stream().map(list -> list.shopper().taste()).toList();
        var lists = recommender.recommend(new Question(tastes, assortment, atMost));
        return IntStream.range(0, due.size()).mapToObj(i -> issued(due.get(i), i, lists));
    }

    private RecommendationsIssued issued(DueList due, int index, Lists lists) {
        return new RecommendationsIssued(
                due.id(),
                due.shopper().shopper(),
                lists.items().get(index),
                lists.model(),
                due.knownPosition(),
                lists.fallback(),
                clock.instant());
    }
}
