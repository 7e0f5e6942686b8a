package io.restock.ml.recommendation;

import static java.util.Collections.nCopies;
import static java.util.Comparator.reverseOrder;

import io.restock.events.ModelRef;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.Sku;
import java.util.List;
import java.util.Map;

/** The baseline: what is popular now, the same for everybody; of two equally popular products, the one first by SKU. */
public final class PopularityRecommender implements Recommender {

    private static final ModelRef MODEL = new ModelRef("recent-popularity-1", "");

    @Override
    public ModelRef model() {
        return MODEL;
    }

    @Override
    public List<List<Recommendation>> recommend(List<Taste> tastes, Assortment assortment, int atMost) {
        var best = assortment.popularity().entrySet().stream()
                .sorted(Map.Entry.<Sku, Double>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(atMost)
                .map(popular -> new Recommendation(popular.getKey(), popular.getValue(), List.of()))
                .toList();
        return nCopies(tastes.size(), best);
    }
}
