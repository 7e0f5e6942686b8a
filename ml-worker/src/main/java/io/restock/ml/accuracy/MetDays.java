package io.restock.ml.accuracy;

import static io.restock.events.AccuracyTotal.Span.CUMULATIVE;
import static io.restock.events.AccuracyTotal.Span.DAY;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.accuracy.kept.KeptForecast.Outlook;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The complete days of one item, which its forecasts have met. */
record MetDays(DemandHistory history) {

    /** The item's demand class, as one knows it today. */
    String group() {
        return DemandClass.of(history).name().toLowerCase(Locale.ROOT);
    }

    /** How far off a day was from what each forecast had said of it; nothing of days that are not known. */
    Stream<AccuracyTotal> judge(List<KeptForecast> forecasts, LocalDate day) {
        var group = group();
        return forecasts.stream()
                .flatMap(forecast -> forecast.of(day).stream()
                        .filter(_ -> isKnown(forecast.origin(), day))
                        .flatMap(outlook -> judge(group, forecast, outlook)));
    }

    private Stream<AccuracyTotal> judge(String group, KeptForecast forecast, Outlook outlook) {
        var ahead = outlook.daysAhead();
        var days = after(forecast.origin(), ahead);
        return Stream.of(
                new AccuracyTotal(
                        group, ahead, DAY, judge(forecast.levels(), outlook.daily(), List.of(days.getLast()))),
                new AccuracyTotal(group, ahead, CUMULATIVE, judge(forecast.levels(), outlook.cumulative(), days)));
    }

    private static AccuracySums judge(List<Double> levels, List<Float> quantiles, List<DemandDay> days) {
        return days.stream().anyMatch(DemandDay::isCensored)
                ? AccuracySums.CENSORED
                : new Reckoning(levels, quantiles)
                        .against(days.stream().mapToLong(DemandDay::units).sum());
    }

    private boolean isKnown(LocalDate origin, LocalDate day) {
        return !history.origin().isBefore(day) && index(origin) >= -1;
    }

    private List<DemandDay> after(LocalDate origin, int days) {
        var first = index(origin) + 1;
        return history.past().subList(first, first + days);
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(history.past().getFirst().day(), day);
    }
}
