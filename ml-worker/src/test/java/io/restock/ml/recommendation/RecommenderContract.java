package io.restock.ml.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.Sku;
import io.restock.ml.recommendation.Taste.Liking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every recommender promises, whoever it is: asked about apples, bread and cheese. */
public abstract class RecommenderContract {

    protected static final Sku APPLE = new Sku("APPLE");
    protected static final Sku BREAD = new Sku("BREAD");
    protected static final Sku CHEESE = new Sku("CHEESE");

    private static final Assortment ALL = new Assortment(Map.of(APPLE, 1.0, BREAD, 3.0, CHEESE, 2.0));
    private static final List<Taste> TASTES =
            List.of(likes(APPLE), likes(BREAD, CHEESE), likes(), likes(new Sku("UNKNOWN")));

    /** One that knows at least the three. */
    protected abstract Recommender recommender();

    protected static Taste likes(Sku... skus) {
        return new Taste(List.of(skus).stream().map(sku -> new Liking(sku, 1)).toList());
    }

    @Test
    void answers_each_taste_with_the_best_first() {
        var lists = recommender().recommend(TASTES, ALL, 3);

        assertThat(lists)
                .hasSize(4)
                .allSatisfy(list -> assertThat(list)
                        .hasSize(3)
                        .isSortedAccordingTo(Comparator.comparingDouble(Recommendation::score)
                                .reversed())
                        .extracting(Recommendation::sku)
                        .containsExactlyInAnyOrder(APPLE, BREAD, CHEESE));
    }

    @Test
    void recommends_no_more_than_was_asked_for() {
        assertThat(recommender().recommend(TASTES, ALL, 2))
                .allSatisfy(list -> assertThat(list).hasSize(2));
    }

    @Test
    void recommends_nothing_outside_the_assortment() {
        assertThat(recommender().recommend(TASTES, new Assortment(Map.of(CHEESE, 1.0)), 3))
                .allSatisfy(
                        list -> assertThat(list).extracting(Recommendation::sku).containsExactly(CHEESE));
        assertThat(recommender().recommend(TASTES, new Assortment(Map.of()), 3))
                .allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    void whose_taste_is_unknown_gets_what_is_popular() {
        assertThat(recommender().recommend(List.of(likes()), ALL, 3).getFirst())
                .extracting(Recommendation::sku)
                .containsExactly(BREAD, CHEESE, APPLE);
    }

    @Test
    void answers_nobody_with_nothing() {
        assertThat(recommender().recommend(List.of(), ALL, 3)).isEmpty();
    }

    @Test
    void says_who_it_is() {
        assertThat(recommender().model().id()).isNotBlank();
    }
}
