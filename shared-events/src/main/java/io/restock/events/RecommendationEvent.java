package io.restock.events;

import java.time.Instant;
import java.util.List;

/** Every fact about the recommendations made for one shopper. */
public sealed interface RecommendationEvent {

    ShopperId shopper();

    Instant occurredAt();

    /**
     * @param items best first
     * @param knownPosition of the last event they knew; grows with each list of the shopper
     * @param fallback whether a baseline stood in for the model
     */
    record RecommendationsIssued(
            RecommendationListId list,
            ShopperId shopper,
            List<Recommendation> items,
            ModelRef model,
            long knownPosition,
            boolean fallback,
            Instant occurredAt)
            implements RecommendationEvent {}

    /** @param because what the shopper did that speaks for it most, the strongest first; empty for a baseline */
    record Recommendation(Sku sku, double score, List<Sku> because) {}
}
