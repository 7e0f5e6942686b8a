package io.restock.ml.accuracy;

import io.restock.events.AccuracyTotal;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Adds up how forecasts met one day, by demand class and over all. */
final class Tally {

    private final LocalDate day;
    private List<AccuracyTotal> totals = List.of();

    Tally(LocalDate day) {
        this.day = day;
    }

    /** @param forecasts of one item */
    void add(DemandHistory history, List<KeptForecast> forecasts) {
        var judged = new MetDays(history)
                .judge(forecasts, day)
                .flatMap(total -> Stream.of(
                        total, new AccuracyTotal(AccuracyTotal.ALL, total.daysAhead(), total.span(), total.sums())));
        totals = AccuracyTotal.added(Stream.concat(totals.stream(), judged));
    }

    List<AccuracyTotal> totals() {
        return totals;
    }
}
