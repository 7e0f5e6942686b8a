package io.restock.ml.recommendation.issue;

import static java.util.stream.Collectors.groupingBy;

import io.restock.events.LocationId;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.issue.Lists.Question;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what is due, location by location: what is on the shelf differs. */
final class ListMaker {

    private final GuardedRecommender recommender;
    private final int atMost;
    private final Clock clock;

    /** @param atMost items on a list */
    ListMaker(GuardedRecommender recommender, int atMost, Clock clock) {
        this.recommender = recommender;
        this.atMost = atMost;
        this.clock = clock;
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
