package io.restock.ml.recommendation.issue;

import io.restock.events.RecommendationListId;
import io.restock.events.ShopperId;
import io.restock.ml.round.IssuedFact;

/**
 * The last list issued for one shopper.
 *
 * @param knownPosition grows with each list of the shopper
 */
record IssuedList(String id, RecommendationListId list, long knownPosition) implements IssuedFact {

    static IssuedList of(ShopperId shopper, RecommendationListId list, long knownPosition) {
        return new IssuedList(shopper.toString(), list, knownPosition);
    }
}
