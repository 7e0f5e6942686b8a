package io.restock.ml.recommendation.issue;

import io.restock.events.RecommendationListId;
import io.restock.events.ShopperId;
import io.restock.platform.view.ViewDocument;

/**
 * The last list issued for one shopper.
 *
 * @param knownPosition grows with each list of the shopper
 */
record IssuedList(String id, RecommendationListId list, long knownPosition) implements ViewDocument {

    static IssuedList of(ShopperId shopper, RecommendationListId list, long knownPosition) {
        return new IssuedList(shopper.toString(), list, knownPosition);
    }

    IssuedList orLater(IssuedList other) {
        return other.knownPosition > knownPosition ? other : this;
    }
}
