package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every fact about the forecasts of one stock item. */
public sealed interface ForecastEvent {

    StockItemId item();

    ForecastId forecast();

    Instant occurredAt();

    /**
     * Demand of the coming days. Day 1 of the horizon is the business day after {@code origin}: where that day has begun,
     * its quantiles and all cumulative ones include what was already demanded on it.
     *
     * @param origin the last complete day
     * @param demandSoFar units already demanded on day 1 when the forecast was made
     * @param featureDigest SHA-256 in hex of the history that it was made from
     * @param runtime the versions that computed it
     * @param knownPosition of the last event it knew, in the event store; grows with each forecast of the item
     * @param fallback whether a baseline stood in for the model
     * @param known from which its features can be built again; none in forecasts from before this was recorded
     */
    record ForecastIssued(
            ForecastId forecast,
            StockItemId item,
            LocalDate origin,
            Quantity demandSoFar,
            QuantilePaths demand,
            ModelRef model,
            String featureDigest,
            String runtime,
            long knownPosition,
            boolean fallback,
            Instant occurredAt,
            @Nullable KnownStreams known)
            implements ForecastEvent {

        public ForecastIssued(
                ForecastId forecast,
                StockItemId item,
                LocalDate origin,
                Quantity demandSoFar,
                QuantilePaths demand,
                ModelRef model,
                String featureDigest,
                String runtime,
                long knownPosition,
                boolean fallback,
                Instant occurredAt) {
            this(
                    forecast,
                    item,
                    origin,
                    demandSoFar,
                    demand,
                    model,
                    featureDigest,
                    runtime,
                    knownPosition,
                    fallback,
                    occurredAt,
                    null);
        }
    }

    /**
     * A forecast met its day.
     *
     * @param daysAhead 1 for the day after the origin
     * @param demanded what was asked for on that day
     * @param median what the forecast had as the middle
     * @param pinballLoss mean over the forecast's levels, in units
     */
    record ForecastAccuracyMeasured(
            ForecastId forecast,
            StockItemId item,
            LocalDate day,
            int daysAhead,
            Quantity demanded,
            double median,
            double pinballLoss,
            Instant occurredAt)
            implements ForecastEvent {}
}
