package io.restock.ml.accuracy;

import io.restock.events.AccuracyTotal;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds up how a location's forecasts met one day, item by item. */
final class MeasuredDay {

    private final LocalDate day;
    private final FeatureCounts features = new FeatureCounts();
    private List<AccuracyTotal> totals = List.of();

    MeasuredDay(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void add(DemandHistory history, List<KeptForecast> forecasts) {
        var judged = new MetDays(history)
                .judge(forecasts, day)
                .flatMap(total -> Stream.of(
                        total, new AccuracyTotal(AccuracyTotal.ALL, total.daysAhead(), total.span(), total.sums())));
        totals = AccuracyTotal.added(Stream.concat(totals.stream(), judged));
        features.add(history, day);
    }

    /** Nothing where no forecast met the day. */
    Optional<ForecastAccuracyMeasured> fact(LocationId location, ModelRef champion, Instant now) {
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForecastAccuracyMeasured(location, day, champion, totals, features.spreads(), now));
    }

    /** The id under which the accuracy of a day is published. */
    static String stream(LocationId location, LocalDate day) {
        return "accuracy:%s:%s".formatted(location, day);
    }
}
