package io.restock.query.forecastchart;

import io.restock.events.Analogy;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest forecast of one item.
 *
 * @param origin the last complete day; day 1 of the horizon is the one after it
 * @param demandSoFar units already demanded on day 1 when the forecast was made
 * @param daily quantiles of each day alone, [day][level], units
 * @param cumulative quantiles of the first days together, [day][level], units
 * @param fallback whether a baseline stood in for the model
 * @param analogy none where the item's own past is enough
 * @param version the same as {@code knownPosition}: grows with each forecast of the item
 */
record ForecastChart(
        String id,
        Sku sku,
        LocationId location,
        ForecastId forecast,
        LocalDate origin,
        Quantity demandSoFar,
        List<Double> levels,
        List<List<Float>> daily,
        List<List<Float>> cumulative,
        ModelRef model,
        boolean fallback,
        @Nullable Analogy analogy,
        long knownPosition,
        Instant issuedAt,
        long version)
        implements ViewDocument {

    static ForecastChart of(ForecastIssued issued) {
        return new ForecastChart(
                issued.item().toString(),
                issued.item().sku(),
                issued.item().location(),
                issued.forecast(),
                issued.origin(),
                issued.demandSoFar(),
                issued.demand().levels(),
                issued.demand().daily(),
                issued.demand().cumulative(),
                issued.model(),
                issued.fallback(),
                issued.analogy(),
                issued.knownPosition(),
                issued.occurredAt(),
                issued.knownPosition());
    }

    ForecastChart after(ForecastIssued issued) {
        return issued.knownPosition() <= version ? this : of(issued);
    }
}
