package io.restock.ml.recommendation.issue;

import io.restock.events.ModelRef;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.Recommender;
import io.restock.ml.recommendation.Taste;
import java.util.List;

/**
 * The answer of one recommender.
 *
 * @param fallback whether it stood in for the model
 */
record Lists(List<List<Recommendation>> items, ModelRef model, boolean fallback) {

    /** What a recommender is asked. */
    record Question(List<Taste> tastes, Assortment assortment, int atMost) {}

    static Lists by(Recommender recommender, Question question, boolean fallback) {
        return new Lists(
                recommender.recommend(question.tastes(), question.assortment(), question.atMost()),
                recommender.model(),
                fallback);
    }
}
