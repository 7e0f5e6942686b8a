package io.restock.ml.recommendation.issue;

import io.restock.events.RecommendationListId;
import io.restock.ml.recommendation.shopper.KnownShopper;
import java.util.Map;
import java.util.Optional;

/** A list that has to be made. Its id says from what: the shopper and the number of orders known. */
record DueList(KnownShopper shopper, RecommendationListId id, long knownPosition) {

    /** A shopper without a list is due one; after that, each live order makes one due. */
    static Optional<DueList> of(KnownShopper shopper, Map<String, IssuedList> issued) {
        var id = new RecommendationListId("%s:%d".formatted(shopper.shopper().value(), shopper.orders()));
        var last = issued.get(shopper.shopper().toString());
        if (last == null) {
            return Optional.of(new DueList(shopper, id, shopper.position()));
        }
        return shopper.boughtLive() && !last.list().equals(id)
                ? Optional.of(new DueList(shopper, id, Math.max(shopper.position(), last.knownPosition() + 1)))
                : Optional.empty();
    }

    IssuedList asIssued() {
        return IssuedList.of(shopper.shopper(), id, knownPosition);
    }
}
