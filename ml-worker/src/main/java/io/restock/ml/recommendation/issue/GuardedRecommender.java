package io.restock.ml.recommendation.issue;

import io.restock.ml.guard.ModelGuard;
import io.restock.ml.recommendation.Recommender;
import io.restock.ml.recommendation.issue.Lists.Question;

/** The model while it works, else the baseline. */
final class GuardedRecommender {

    private final Recommender model;
    private final Recommender baseline;
    private final ModelGuard guard;

    GuardedRecommender(Recommender model, Recommender baseline, ModelGuard guard) {
        this.model = model;
        this.baseline = baseline;
        this.guard = guard;
    }

    Lists recommend(Question question) {
        return guard.ask(() -> Lists.by(model, question, false), () -> Lists.by(baseline, question, true));
    }
}
