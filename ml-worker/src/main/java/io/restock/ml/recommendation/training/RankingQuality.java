package io.restock.ml.recommendation.training;

import io.restock.events.Sku;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well lists met what was bought next, each a mean over shoppers.
 *
 * @param recall of what was bought, capped: the share of min(length of the list, products bought)
 * @param ndcg the same with less credit for lower ranks, 1 for the best possible list
 * @param hits share of shoppers who bought anything on their list
 */
record RankingQuality(int shoppers, double recall, double ndcg, double hits) {

    /** @param bought of each shopper, in the order of the lists; nobody bought nothing */
    static RankingQuality of(List<List<Sku>> lists, List<Set<Sku>> bought, int length) {
        double recall = 0;
        double ndcg = 0;
        double hits = 0;
        for (int i = 0; i < lists.size(); i++) {
            var wanted = bought.get(i);
            var list = lists.get(i);
            var ranks = IntStream.range(0, list.size())
                    .filter(rank -> wanted.contains(list.get(rank)))
                    .toArray();
            var possible = Math.min(length, wanted.size());
            recall += (double) ranks.length / possible;
            ndcg += gain(IntStream.of(ranks)) / gain(IntStream.range(0, possible));
            hits += ranks.length > 0 ? 1 : 0;
        }
        var shoppers = lists.size();
        return new RankingQuality(shoppers, recall / shoppers, ndcg / shoppers, hits / shoppers);
    }

    private static double gain(IntStream ranks) {
        return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 2.0)).sum();
    }

    String asRow(String name) {
        return "| %s | %.4f | %.4f | %.4f |".formatted(name, recall, ndcg, hits);
    }
}
