package io.restock.ml.forecast.combination;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Calibration.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How far sums of demand that came to pass were from the quantiles of their forecasts; a calibration is made of it. */
public final class PastSums {

    /** Windows that a group needs, for its highest level to mean anything. */
    private static final int FEWEST_WINDOWS = 100;

    /** For each day of the horizon and each level, the errors over the spread. */
    private final Map<Group, List<List<List<Double>>>> errors = new HashMap<>();

    private List<Double> levels = List.of();

    /** @param actual what came of the days forecast; all forecasts of one horizon and of the same levels */
    public void add(DemandClass demandClass, DemandForecast forecast, List<DemandDay> actual) {
        levels = forecast.paths().levels();
        var group = Group.of(demandClass, forecast, forecast.horizon());
        var days = errors.computeIfAbsent(group, _ -> empty(forecast.horizon()));
        double sum = 0;
        for (int day = 0; day < forecast.horizon(); day++) {
            sum += actual.get(day).units();
            addDay(days.get(day), forecast, day, sum);
        }
    }

    private static void addDay(List<List<Double>> byLevel, DemandForecast forecast, int day, double sum) {
        var spread = Calibration.spread(forecast, day);
        var sums = forecast.paths().cumulative().get(day);
        for (int level = 0; level < byLevel.size(); level++) {
            byLevel.get(level).add((sum - sums.get(level)) / spread);
        }
    }

    public Calibration calibration() {
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

    private List<List<List<Double>>> empty(int days) {
        return IntStream.range(0, days)
                .mapToObj(_ -> levels.stream()
                        .map(_ -> (List<Double>) new ArrayList<Double>())
                        .toList())
                .toList();
    }
}
