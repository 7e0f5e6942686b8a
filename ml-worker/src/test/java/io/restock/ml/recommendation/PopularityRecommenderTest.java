package io.restock.ml.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.RecommendationEvent.Recommendation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PopularityRecommenderTest extends RecommenderContract {

    @Override
    protected Recommender recommender() {
        return new PopularityRecommender();
    }

    @Test
    void of_two_equally_popular_products_the_one_first_by_sku_wins() {
        assertThat(recommender().recommend(List.of(likes()), new Assortment(Map.of(CHEESE, 1.0, BREAD, 1.0)), 2))
                .containsExactly(
                        List.of(new Recommendation(BREAD, 1.0, List.of()), new Recommendation(CHEESE, 1.0, List.of())));
    }
}
