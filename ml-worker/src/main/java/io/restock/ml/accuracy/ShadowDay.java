package io.restock.ml.accuracy;

import static java.util.stream.Collectors.toSet;

import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adds up how a shadow's forecasts met one day, and those that were issued of the same items from the same origins. */
final class ShadowDay {

    private final LocalDate day;
    private final Tally shadow;
    private final Tally champion;

    ShadowDay(LocalDate day) {
        this.day = day;
        this.shadow = new Tally(day);
        this.champion = new Tally(day);
    }

    /**
     * @param made of one item, by the shadow
     * @param issued of the same item
     */
    void add(DemandHistory history, List<KeptForecast> made, List<KeptForecast> issued) {
        shadow.add(history, fromOriginsOf(issued, made));
        champion.add(history, fromOriginsOf(made, issued));
    }

    /** Nothing where no forecast of the shadow met the day. */
    Optional<ShadowAccuracyMeasured> fact(LocationId location, ModelRef model, ModelRef serving, Instant now) {
        return shadow.totals().isEmpty()
                ? Optional.empty()
                : Optional.of(new ShadowAccuracyMeasured(
                        location, day, model, serving, shadow.totals(), champion.totals(), now));
    }

    private static List<KeptForecast> fromOriginsOf(List<KeptForecast> others, List<KeptForecast> forecasts) {
        var origins = others.stream().map(KeptForecast::origin).collect(toSet());
        return forecasts.stream()
                .filter(forecast -> origins.contains(forecast.origin()))
                .toList();
    }
}
