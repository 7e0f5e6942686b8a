package io.restock.ml.recommendation.training;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toMap;

import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.Sku;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.Recommender;
import io.restock.ml.recommendation.Taste;
import io.restock.ml.recommendation.training.Purchases.Purchase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a recommender on what shoppers who were known before a day bought from that day on. */
final class Backtest {

    static final int LENGTH = 10;

    private final Purchases before;
    private final Map<String, Map<Sku, LocalDate>> known;
    private final List<String> shoppers;
    private final List<Set<Sku>> bought;

    Backtest(Purchases all, LocalDate from, LocalDate to) {
        this.before = all.before(from);
        this.known = before.byShopper();
        var next = all.between(from, to).byShopper();
        this.shoppers = next.keySet().stream().filter(known::containsKey).toList();
        this.bought = shoppers.stream()
                .map(shopper -> next.getOrDefault(shopper, Map.of()).keySet())
                .toList();
    }

    /** Popularity over the last {@code days}, by order lines of known shoppers. */
    Assortment popular(long days) {
        var end = before.lines().stream()
                .map(Purchase::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var counted = before.lines().stream()
                .filter(line -> ChronoUnit.DAYS.between(line.day(), end) < days)
                .collect(groupingBy(Purchase::sku, summingDouble(_ -> 1)));
        return new Assortment(before.skus().stream().collect(toMap(sku -> sku, sku -> counted.getOrDefault(sku, 0.0))));
    }

    RankingQuality of(Recommender recommender, Assortment assortment) {
        var tastes = shoppers.stream()
                .map(shopper -> Taste.of(known.getOrDefault(shopper, Map.of())))
                .toList();
        return judge(recommender.recommend(tastes, assortment, LENGTH).stream()
                .map(list -> list.stream().map(Recommendation::sku).toList())
                .toList());
    }

    /** What each shopper bought most often before. */
    RankingQuality ofOwnFrequency() {
        var times =
                before.lines().stream().collect(groupingBy(Purchase::shopper, groupingBy(Purchase::sku, counting())));
        return judge(shoppers.stream()
                .map(shopper -> mostOften(times.getOrDefault(shopper, Map.of())))
                .toList());
    }

    private static List<Sku> mostOften(Map<Sku, Long> times) {
        return times.entrySet().stream()
                .sorted(Map.Entry.<Sku, Long>comparingByValue(reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(LENGTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private RankingQuality judge(List<List<Sku>> lists) {
        return RankingQuality.of(lists, bought, LENGTH);
    }
}
