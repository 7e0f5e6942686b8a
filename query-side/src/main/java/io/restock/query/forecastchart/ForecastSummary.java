package io.restock.query.forecastchart;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of the newest forecast of one item.
 *
 * @param median28 median of the demand over the whole horizon, units; none where the forecast has no median
 * @param version the same as {@code knownPosition}: grows with each forecast of the item
 */
record ForecastSummary(
        String id,
        Sku sku,
        LocationId location,
        ForecastId forecast,
        LocalDate origin,
        Quantity demandSoFar,
        @Nullable Float median28,
        ModelRef model,
        boolean fallback,
        long knownPosition,
        Instant issuedAt,
        long version)
        implements ViewDocument {

    private static final double MEDIAN = 0.5;

    static ForecastSummary of(ForecastIssued issued) {
        return new ForecastSummary(
                issued.item().toString(),
                issued.item().sku(),
                issued.item().location(),
                issued.forecast(),
                issued.origin(),
                issued.demandSoFar(),
                medianOfAll(issued.demand()),
                issued.model(),
                issued.fallback(),
                issued.knownPosition(),
                issued.occurredAt(),
                issued.knownPosition());
    }

    ForecastSummary after(ForecastIssued issued) {
        return issued.knownPosition() <= version ? this : of(issued);
    }

    private static @Nullable Float medianOfAll(QuantilePaths demand) {
        var median = demand.levels().indexOf(MEDIAN);
        return median < 0 || demand.horizon() == 0
                ? null
                : demand.cumulative().getLast().get(median);
    }
}
