package io.restock.query.recommendation;

import io.restock.events.ModelRef;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.events.RecommendationListId;
import io.restock.events.ShopperId;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one shopper is recommended.
 *
 * @param list none where there is nothing to recommend, because nothing was made yet or the shopper was forgotten
 * @param items best first
 * @param fallback whether a baseline stood in for the model
 * @param version position of the last event that the list knew, or -1
 */
record RecommendationCard(
        String id,
        @Nullable RecommendationListId list,
        List<Recommendation> items,
        @Nullable ModelRef model,
        boolean fallback,
        @Nullable Instant issuedAt,
        long version)
        implements ViewDocument {

    static RecommendationCard blank(ShopperId shopper) {
        return new RecommendationCard(shopper.toString(), null, List.of(), null, false, null, -1);
    }

    RecommendationCard after(RecommendationsIssued issued) {
        return issued.knownPosition() <= version
                ? this
                : new RecommendationCard(
                        id,
                        issued.list(),
                        issued.items(),
                        issued.model(),
                        issued.fallback(),
                        issued.occurredAt(),
                        issued.knownPosition());
    }

    RecommendationCard forgotten() {
        return new RecommendationCard(id, null, List.of(), null, false, null, version);
    }
}
