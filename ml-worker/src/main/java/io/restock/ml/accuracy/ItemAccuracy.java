package io.restock.ml.accuracy;

import io.restock.events.AccuracyRates;
import io.restock.events.AccuracyTotal;
import io.restock.events.StockItemId;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import java.time.LocalDate;
import java.util.List;

/**
 * How the forecasts of one item met the last eight weeks, against the demand as it is known today.
 *
 * @param demandClass as one knows it today
 * @param first of the days looked at
 * @param last the last complete day
 */
record ItemAccuracy(
        StockItemId item, String demandClass, LocalDate first, LocalDate last, List<AccuracyRates> accuracy) {

    private static final int DAYS = 56;

    static ItemAccuracy of(DemandHistory history, List<KeptForecast> forecasts) {
        var met = new MetDays(history);
        var days = days(history.origin());
        var totals = AccuracyTotal.added(days.stream().flatMap(day -> met.judge(forecasts, day)));
        return new ItemAccuracy(
                history.item(),
                met.group(),
                days.getFirst(),
                days.getLast(),
                totals.stream().map(AccuracyRates::of).toList());
    }

    static List<LocalDate> days(LocalDate last) {
        return last.minusDays(DAYS - 1L).datesUntil(last.plusDays(1)).toList();
    }
}
