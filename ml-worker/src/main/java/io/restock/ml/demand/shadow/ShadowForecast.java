package io.restock.ml.demand.shadow;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last forecast that a shadow made of one item from one origin.
 *
 * @param id of the item, and the origin
 * @param demandSoFar units already demanded on day 1, included in its quantiles
 * @param asDayBegan what it forecast when the champion first did from this origin, which is measured; none where it did not
 *     run by then
 * @param knownPosition of the last event it knew, as in the champion's forecast of the same moment
 */
public record ShadowForecast(
        String id,
        StockItemId item,
        LocalDate origin,
        ModelRef model,
        Quantity demandSoFar,
        QuantilePaths demand,
        @Nullable QuantilePaths asDayBegan,
        long knownPosition,
        Instant madeAt)
        implements ViewDocument {

    /**
     * @param made what would have been issued
     * @param asDayBegan likewise, when the champion first forecast from this origin
     */
    static ShadowForecast of(ForecastIssued made, @Nullable QuantilePaths asDayBegan) {
        return new ShadowForecast(
                id(made.item(), made.origin()),
                made.item(),
                made.origin(),
                made.model(),
                made.demandSoFar(),
                made.demand(),
                asDayBegan,
                made.knownPosition(),
                made.occurredAt());
    }

    static String id(StockItemId item, LocalDate origin) {
        return item + ":" + origin;
    }
}
