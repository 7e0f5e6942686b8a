package io.restock.ml.accuracy;

import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up how a location's forecasts met one day, item by item. */
final class MeasuredDay {

    private final LocalDate day;
    private final FeatureCounts features = new FeatureCounts();
    private final Tally issued;
    private final Map<ModelRef, ShadowDay> shadows = new LinkedHashMap<>();

    MeasuredDay(LocalDate day) {
        this.day = day;
        this.issued = new Tally(day);
    }

    LocalDate day() {
        return day;
    }

    /**
     * @param forecasts that were issued of one item
     * @param made of the same item by shadows
     */
    void add(DemandHistory history, List<KeptForecast> forecasts, Map<ModelRef, List<KeptForecast>> made) {
        issued.add(history, forecasts);
        features.add(history, day);
        made.forEach((model, kept) ->
                shadows.computeIfAbsent(model, _ -> new ShadowDay(day)).add(history, kept, forecasts));
    }

    /** Nothing where no forecast met the day. */
    Optional<ForecastAccuracyMeasured> fact(LocationId location, ModelRef champion, Instant now) {
        return issued.totals().isEmpty()
                ? Optional.empty()
                : Optional.of(new ForecastAccuracyMeasured(
                        location, day, champion, issued.totals(), features.spreads(), now));
    }

    List<ShadowAccuracyMeasured> shadowFacts(LocationId location, ModelRef champion, Instant now) {
        return shadows.entrySet().stream()
                .flatMap(shadow -> shadow.getValue().fact(location, shadow.getKey(), champion, now).stream())
                .toList();
    }

    /** The id under which the accuracy of a shadow is published. */
    static String stream(ShadowAccuracyMeasured fact) {
        return "shadow-accuracy:%s:%s:%s"
                .formatted(fact.location(), fact.day(), fact.model().sha256());
    }

    /** The id under which the accuracy of a day is published. */
    static String stream(LocationId location, LocalDate day) {
        return "accuracy:%s:%s".formatted(location, day);
    }
}
