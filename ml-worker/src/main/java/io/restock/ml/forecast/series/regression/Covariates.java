package io.restock.ml.forecast.series.regression;

import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.series.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What surrounds a period as numbers that a linear model weighs: the logarithm of its price over the series' own geometric
 * mean, promotion, holiday, every signal that varied in units of its deviation, and of days the weekday. What is not known
 * of a period is taken for ordinary.
 */
final class Covariates {

    private static final int DAYS = 7;
    private static final double LIGHT = .05;

    /** Deviations from its mean beyond which a signal is taken no further than the past can tell. */
    private static final double FAR = 3;

    private final List<ToDoubleFunction<PlannedDay>> columns = new ArrayList<>();

    private Covariates() {}

    static Covariates of(Series series) {
        var past = IntStream.range(0, series.length()).mapToObj(series::at).toList();
        var covariates = new Covariates();
        var meanLogPrice = past.stream()
                .mapToDouble(PlannedDay::unitPrice)
                .filter(price -> price > 0)
                .map(Math::log)
                .average()
                .orElse(0);
        covariates.columns.add(day -> day.unitPrice() > 0 ? Math.log(day.unitPrice()) - meanLogPrice : 0);
        covariates.columns.add(day -> day.promoted() ? 1 : 0);
        covariates.columns.add(day -> day.holiday() ? 1 : 0);
        if (series.grain() == Grain.DAY) {
            for (int weekday = 1; weekday <= DAYS; weekday++) {
                var wanted = weekday;
                covariates.columns.add(day -> day.day().getDayOfWeek().getValue() == wanted ? 1 : 0);
            }
        }
        past.stream()
                .flatMap(day -> day.signals().keySet().stream())
                .distinct()
                .sorted()
                .forEach(signal -> covariates.addIfItVaries(signal, past));
        return covariates;
    }

    int count() {
        return columns.size();
    }

    /** Writes the penalties of a ridge into a row from a place on; prices vary by little and matter much. */
    void penalise(double[] row, int from, double penalty) {
        Arrays.fill(row, from, from + columns.size(), penalty);
        row[from] = LIGHT * penalty;
    }

    /** Writes the numbers of a period into a row from a place on. */
    void write(PlannedDay day, double[] row, int from) {
        for (int i = 0; i < columns.size(); i++) {
            row[from + i] = columns.get(i).applyAsDouble(day);
        }
    }

    private void addIfItVaries(String signal, List<PlannedDay> past) {
        var known = past.stream()
                .filter(day -> day.signals().containsKey(signal))
                .mapToDouble(day -> day.signals().get(signal))
                .toArray();
        var mean = Arrays.stream(known).average().orElse(0);
        var variance = Arrays.stream(known).map(value -> (value - mean) * (value - mean));
        var deviation = Math.sqrt(variance.average().orElse(0));
        if (deviation > 0) {
            columns.add(day -> Math.clamp((day.signals().getOrDefault(signal, mean) - mean) / deviation, -FAR, FAR));
        }
    }
}
