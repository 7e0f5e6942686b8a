package io.restock.ml.recommendation;

import io.restock.events.ModelRef;
import io.restock.events.RecommendationEvent.Recommendation;
import java.util.List;

/** Recommends products to shoppers. Implementations are safe to share between threads. */
public interface Recommender {

    /** Who answers. */
    ModelRef model();

    /**
     * One list for each taste, in their order: the best first, nothing twice, nothing outside the assortment.
     *
     * @param atMost items on a list; there are fewer only where the recommender knows no more
     */
    List<List<Recommendation>> recommend(List<Taste> tastes, Assortment assortment, int atMost);
}
