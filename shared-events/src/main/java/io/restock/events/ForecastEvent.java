package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every fact about forecasts of demand. */
public sealed interface ForecastEvent {

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
     * @param analogy none where the item's own past is enough
     * @param calibration id of the one that moved its sums; none where none did
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
            @Nullable KnownStreams known,
            @Nullable Analogy analogy,
            @Nullable String calibration)
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
                    null,
                    null,
                    null);
        }
    }

    /**
     * The forecasts of a location's items met a day that is complete, as far as that day was 1, 7 or 14 days ahead of their
     * origins. Measured once, against the demand known then.
     *
     * @param champion the model that served then
     * @param totals by demand class and over all
     * @param features how the items' demand of the four weeks up to that day spreads
     */
    record ForecastAccuracyMeasured(
            LocationId location,
            LocalDate day,
            ModelRef champion,
            List<AccuracyTotal> totals,
            List<FeatureSpread> features,
            Instant occurredAt)
            implements ForecastEvent {}

    /**
     * The sums that a model forecast for past days were held against what was demanded: by how much its quantiles are to be
     * moved, so that they are met as often as their levels say.
     *
     * @param day the business day on whose eve the last of the days looked at was complete
     * @param shifts by kind and volume of demand; other items stay as they are
     * @param before how the model did from the last of the origins, which the shifts that were tried had not seen
     * @param after the same, moved by what the origins before had shown
     * @param applies whether forecasts are moved from now on: only where that helped
     */
    record ForecastsCalibrated(
            LocationId location,
            LocalDate day,
            ModelRef model,
            List<CalibrationShift> shifts,
            CalibrationScore before,
            CalibrationScore after,
            boolean applies,
            Instant occurredAt)
            implements ForecastEvent {}

    /**
     * The forecasts that a shadow made as business days began met a day that is complete, and so did the champion's of the same
     * items and origins. Measured once, as {@link ForecastAccuracyMeasured} is.
     *
     * @param model the shadow
     * @param champion the model that served then
     * @param totals of the shadow, by demand class and over all
     * @param championTotals of the forecasts that were issued in the same windows, by whichever model
     */
    record ShadowAccuracyMeasured(
            LocationId location,
            LocalDate day,
            ModelRef model,
            ModelRef champion,
            List<AccuracyTotal> totals,
            List<AccuracyTotal> championTotals,
            Instant occurredAt)
            implements ForecastEvent {}
}
