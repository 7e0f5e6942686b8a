package io.restock.ml.evaluation;

import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Calibration;
import io.restock.ml.forecast.combination.Calibration.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Learns from rounds that are over how far sums of demand were from the quantiles of a forecaster. */
public final class CalibrationFit {

    private static final int REMEMBERED_ROUNDS = 4;

    /** Windows that a group needs, for its highest level to mean anything. */
    private static final int FEWEST_WINDOWS = 100;

    /** For each day of the horizon and each level, the errors over the spread. */
    private final Map<Group, List<List<List<Double>>>> errors = new HashMap<>();

    private CalibrationFit() {}

    /** @param over rounds whose windows have come to pass, oldest first */
    public static Calibration of(List<Round> over, String forecaster) {
        var fit = new CalibrationFit();
        over.subList(Math.max(0, over.size() - REMEMBERED_ROUNDS), over.size())
                .forEach(round -> fit.add(round, forecaster));
        return fit.calibration(over, forecaster);
    }

    private void add(Round round, String forecaster) {
        for (int window = 0; window < round.classes().size(); window++) {
            var forecast = round.by(forecaster).get(window);
            var group = Group.of(round.classes().get(window), forecast);
            var levels = forecast.paths().levels().size();
            var days = errors.computeIfAbsent(group, _ -> empty(forecast.horizon(), levels));
            double sum = 0;
            for (int day = 0; day < forecast.horizon(); day++) {
                sum += round.backtest().actual(window).get(day).units();
                addDay(days.get(day), forecast, day, sum);
            }
        }
    }

    private static void addDay(List<List<Double>> byLevel, DemandForecast forecast, int day, double sum) {
        var spread = Calibration.spread(forecast, day);
        var sums = forecast.paths().cumulative().get(day);
        for (int level = 0; level < byLevel.size(); level++) {
            byLevel.get(level).add((sum - sums.get(level)) / spread);
        }
    }

    private Calibration calibration(List<Round> over, String forecaster) {
        if (over.isEmpty()) {
            return Calibration.NONE;
        }
        var levels = over.getFirst().by(forecaster).getFirst().paths().levels();
        var shifts = new HashMap<Group, List<List<Double>>>();
        errors.forEach((group, days) -> {
            if (days.getFirst().getFirst().size() >= FEWEST_WINDOWS) {
                shifts.put(
                        group,
                        days.stream()
                                .map(byLevel -> IntStream.range(0, levels.size())
                                        .mapToObj(level -> quantile(byLevel.get(level), levels.get(level)))
                                        .toList())
                                .toList());
            }
        });
        return new Calibration(shifts);
    }

    /** The smallest error that at least a share {@code level} of all, and of one more to come, does not exceed. */
    private static double quantile(List<Double> errors, double level) {
        var sorted = errors.stream().sorted().toList();
        var rank = (int) Math.ceil(level * (sorted.size() + 1));
        return sorted.get(Math.min(rank, sorted.size()) - 1);
    }

    private static List<List<List<Double>>> empty(int days, int levels) {
        return IntStream.range(0, days)
                .mapToObj(_ -> IntStream.range(0, levels)
                        .mapToObj(_ -> (List<Double>) new ArrayList<Double>())
                        .toList())
                .toList();
    }
}
