package io.restock.ml.demand.shadow;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last forecast that a shadow made of one item from one origin.
 *
 * @param id of the item, and the origin
 * @param demandSoFar units already demanded on day 1, included in its quantiles
 * @param knownPosition of the last event it knew, as in the champion's forecast of the same moment
 */
public record ShadowForecast(
        String id,
        StockItemId item,
        LocalDate origin,
        ModelRef model,
        Quantity demandSoFar,
        QuantilePaths demand,
        long knownPosition,
        Instant madeAt)
        implements ViewDocument {

    /** @param made what would have been issued */
    static ShadowForecast of(ForecastIssued made) {
        return new ShadowForecast(
                made.item() + ":" + made.origin(),
                made.item(),
                made.origin(),
                made.model(),
                made.demandSoFar(),
                made.demand(),
                made.knownPosition(),
                made.occurredAt());
    }
}
